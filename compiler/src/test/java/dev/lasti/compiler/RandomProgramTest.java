package dev.lasti.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.lasti.compiler.passes.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs random programs and compares every value, exception and traceback with what the live CPython
 * shows of them; {@code random_program.py} lists their kinds.
 *
 * <p>{@code -Drandom=10000} says how many programs, {@code -Drandom.first=SEED} with which to
 * begin. A file holds a batch of them, so that starting a process does not count. A seed that fails
 * becomes a case below {@code testdata/run}, cut down to what is needed; its file stays in {@code
 * target/random}.
 */
class RandomProgramTest {
  private static final Path WRITER = Path.of("src/test/python/random_program.py").toAbsolutePath();
  private static final Path DIRECTORY = Path.of("target/random").toAbsolutePath();
  private static final int BATCH = 60;

  /** The IR and the classes of one batch in so many are checked, which takes most of the time. */
  private static final int CHECKED = 10;

  /** How the head of a program's output begins: its number and kind follow. */
  private static final String HEAD = "program ";

  private static final Map<String, Count> COUNTS = new TreeMap<>();

  /** How many programs of one kind there were. */
  private static final class Count {
    private int programs;
    private int differences;
  }

  @TestFactory
  Stream<DynamicTest> programsDoWhatTheyDoInCPython() throws IOException {
    assumeTrue(CPython.isInstalled());
    Files.createDirectories(DIRECTORY);
    int first = Integer.getInteger("random.first", 1);
    int batches = (Integer.getInteger("random", BATCH) + BATCH - 1) / BATCH;
    return IntStream.range(0, batches)
        .mapToObj(
            batch -> dynamicTest("batch " + batch, () -> check(batch, first + batch * BATCH)));
  }

  @AfterAll
  static void printCounts() {
    System.out.println("random programs, and how many of them differ:");
    COUNTS.forEach(
        (kind, count) ->
            System.out.printf("%8d %4d %s%n", count.programs, count.differences, kind));
    int programs = COUNTS.values().stream().mapToInt(count -> count.programs).sum();
    int differences = COUNTS.values().stream().mapToInt(count -> count.differences).sum();
    System.out.printf("%8d %4d together%n", programs, differences);
  }

  private static void check(int batch, int seed) throws Exception {
    Program program = new Program(DIRECTORY.resolve("random_" + seed + ".py"));
    Map<String, String> expected = sections(writeAndRun(program, seed));
    assertEquals(BATCH, expected.size());
    ProgramRunner runner =
        batch % CHECKED == 0 ? new ProgramRunner(program) : ProgramRunner.withoutChecks(program);
    Map<String, String> compiled =
        sections(runner.runCompiled(runner.emit(runner.lower(Pipeline.all()))));
    Map<String, String> interpreted =
        sections(runner.interpret(runner.lower(Pipeline.requiredOnly())));
    StringBuilder report = new StringBuilder();
    expected.forEach(
        (head, output) -> {
          String difference = firstDifference(output, compiled.getOrDefault(head, ""));
          if (difference.isEmpty()) {
            difference = firstDifference(output, interpreted.getOrDefault(head, ""));
          }
          count(head, !difference.isEmpty());
          report.append(difference.isEmpty() ? "" : head + "\n" + difference);
        });
    assertEquals("", report.toString(), () -> program.source().toString());
    Files.delete(program.source());
  }

  private static void count(String head, boolean differs) {
    Count count = COUNTS.computeIfAbsent(head.split(" ")[2], kind -> new Count());
    count.programs++;
    count.differences += differs ? 1 : 0;
  }

  /** What CPython does with programs that it has written to a file first. */
  private static Program.Outcome writeAndRun(Program program, int seed) {
    String file = program.source().toString();
    return CPython.run(WRITER, List.of(Integer.toString(seed), Integer.toString(BATCH), file));
  }

  /** The output of each program by its head. What ends them all belongs to the last. */
  private static Map<String, String> sections(Program.Outcome outcome) {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder section = new StringBuilder();
    for (String line : outcome.output().lines().toList()) {
      if (line.startsWith(HEAD)) {
        section = sections.computeIfAbsent(line, head -> new StringBuilder());
      }
      section.append(line).append('\n');
    }
    section.append(outcome.status() == 0 ? "" : outcome.errors());
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((head, text) -> texts.put(head, text.toString()));
    return texts;
  }

  /** The first line that differs in two texts, or nothing. */
  private static String firstDifference(String expected, String actual) {
    List<String> lines = expected.lines().toList();
    List<String> others = actual.lines().toList();
    for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
      String line = i < lines.size() ? lines.get(i) : "";
      String other = i < others.size() ? others.get(i) : "";
      if (!line.equals(other)) {
        return "  CPython: " + line + "\n  lasti:   " + other + "\n";
      }
    }
    return "";
  }
}
