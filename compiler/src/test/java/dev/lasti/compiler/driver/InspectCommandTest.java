package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  @TempDir private Path directory;
  private String script;

  @BeforeEach
  void writeProgram() throws IOException {
    script =
        Tool.script(
            directory,
            "demo.py",
            "def pairs(it, n):",
            "    for x in it:",
            "        yield x, n",
            "    yield from it",
            "def plain(a):",
            "    return a + 1");
  }

  private String inspect(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "inspect";
    arguments[1] = script;
    System.arraycopy(options, 0, arguments, 2, options.length);
    Tool.Outcome outcome = Tool.run(arguments);
    assertEquals("", outcome.err());
    assertEquals(0, outcome.status());
    return outcome.out();
  }

  private static void assertContains(String part, String text) {
    assertTrue(text.contains(part), text);
  }

  @Test
  void showsTheStatesOfGenerators() {
    String table = inspect();
    assertContains("generator pairs(it, n)  " + script + ", line 1\n", table);
    assertTrue(
        table.lines().anyMatch(line -> line.matches(" +1 +3  yield +yield x, n +x .*")), table);
    assertTrue(
        table.lines().anyMatch(line -> line.matches(" +2 +4  yield from +yield from it .*")),
        table);
  }

  @Test
  void showsWhereExceptionsGoInEachState() throws IOException {
    String guarded =
        Tool.script(
            directory,
            "guarded.py",
            "def guarded(it):",
            "    try:",
            "        yield 1",
            "    except KeyError:",
            "        yield 2");
    String table = Tool.run("inspect", guarded).out();
    assertTrue(
        table
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        " +1 +3  yield +yield 1 .* b\\d+ except \\(line 2\\), .*the caller")),
        table);
  }

  @Test
  void showsWhatEachFieldIsFor() {
    String table = inspect();
    assertTrue(
        table.lines().anyMatch(line -> line.matches(" +x +name .* f_locals shows it")), table);
    assertTrue(
        table
            .lines()
            .anyMatch(line -> line.matches(".* iterator of for x in it:\\.\\.\\. +at once .*")),
        table);
  }

  @Test
  void namesTheSegmentsOfLargeGenerators() throws IOException {
    List<String> lines = new ArrayList<>(List.of("def large(f):", "    x = 0"));
    for (int i = 0; i < 800; i++) {
      lines.add("    x = f(x, " + i + ", [x])");
      lines.add("    yield x");
    }
    String script = Tool.script(directory, "large.py", lines.toArray(String[]::new));
    String table = Tool.run("inspect", script).out();
    assertContains(" segment ", table);
    assertTrue(
        table.lines().anyMatch(line -> line.matches(" +0 +1  .start. +- +segment.0 .*")), table);
    assertTrue(
        table.lines().anyMatch(line -> line.matches(" +800 +1602  .* segment.[1-9].*")), table);
    assertTrue(
        table
            .lines()
            .anyMatch(line -> line.matches(" +x +name +at once .* several segments use it: .*")),
        table);
  }

  @Test
  void showsEachStage() {
    assertContains("FunctionDef(", inspect("--print", "ast"));
    assertContains("function pairs, generator", inspect("--print", "scopes"));
    assertContains("generator pairs(it, n):", inspect("--print", "ir"));
    assertContains("digraph \"pairs\" {", inspect("--print", "dot"));
    assertContains("// 6: return a + 1", inspect("--print", "bytecode"));
    assertContains(".main", inspect("--print", "sizes"));
  }

  @Test
  void showsSeveralStagesInTurn() {
    String text = inspect("--print", "scopes,ir");
    assertTrue(text.indexOf("function pairs, generator") < text.indexOf("generator pairs("), text);
  }

  @Test
  void functionLimitsWhatIsShown() {
    String text = inspect("--print", "ir", "--function", "pla");
    assertContains("function plain(a):", text);
    assertTrue(!text.contains("generator pairs"), text);
  }

  @Test
  void showsTheIrAfterAPass() {
    assertContains("generator pairs(it, n):", inspect("--print-after", "lowering"));
    assertContains("generator pairs(it, n):", inspect("--print-after", "dead-code"));
  }

  @Test
  void timesStages() {
    Tool.Outcome outcome = Tool.run("inspect", script, "--time-passes", "--function", "none");
    assertEquals(0, outcome.status());
    assertTrue(outcome.err().contains(" ms  parser\n"), outcome.err());
    assertTrue(outcome.err().contains(" ms  pass dead-code\n"), outcome.err());
  }
}
