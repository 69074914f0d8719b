package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with the input is said in one line, with the status that the help promises. */
class BadInputTest {
  @TempDir private Path directory;

  private static void assertFails(int status, String message, Tool.Outcome outcome) {
    assertEquals(message + "\n", outcome.err());
    assertEquals(status, outcome.status());
    assertEquals("", outcome.out());
  }

  private Path file(String name) {
    return directory.resolve(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "build", "inspect"})
  void missingFile(String command) {
    Path missing = file("missing.py");
    assertFails(
        2, "lasti: cannot read '" + missing + "': no such file", Tool.run(command, "" + missing));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "build"})
  void directoryWithoutMain(String command) {
    assertFails(
        2,
        "lasti: can't find '__main__' module in '" + directory + "'",
        Tool.run(command, "" + directory));
  }

  @Test
  void directoryAsFile() {
    assertFails(
        2,
        "lasti: cannot read '" + directory + "': is a directory",
        Tool.run("inspect", "" + directory));
  }

  @Test
  void unreadableFile() throws IOException {
    Path file = Path.of(Tool.script(directory, "secret.py", "pass"));
    Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
    assertFails(
        2, "lasti: cannot read '" + file + "': permission denied", Tool.run("run", "" + file));
  }

  @Test
  void textThatIsNotUtf8() throws IOException {
    Path file = file("latin.py");
    Files.write(file, new byte[] {'x', '=', '\'', (byte) 0xe4, '\'', '\n'});
    Tool.Outcome outcome = Tool.run("run", "" + file);
    assertEquals(1, outcome.status());
    assertEquals(
        "SyntaxError: Non-UTF-8 code starting with '\\xe4' in file "
            + file
            + " on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for"
            + " details\n",
        outcome.err());
  }

  @Test
  void syntaxErrors() throws IOException {
    String file = Tool.script(directory, "bad.py", "x = = 1", "return 1", "def f(a, a): pass");
    Tool.Outcome outcome = Tool.run("build", file, "-o", "" + file("bad.jar"));
    assertEquals(1, outcome.status());
    assertEquals(
        """
          File "%1$s", line 1
            x = = 1
                ^
        SyntaxError: invalid syntax
        """
            .formatted(file),
        outcome.err().lines().limit(4).map(line -> line + "\n").reduce("", String::concat));
    assertFalse(Files.exists(file("bad.jar")));
  }

  @Test
  void semanticErrorsAreReportedTogether() throws IOException {
    String file = Tool.script(directory, "bad.py", "return 1", "break");
    Tool.Outcome outcome = Tool.run("run", file);
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().contains("SyntaxError: 'return' outside function"), outcome.err());
    assertTrue(outcome.err().contains("SyntaxError: 'break' outside loop"), outcome.err());
  }

  @Test
  void badOption() {
    assertFails(
        2,
        "lasti: Unknown option: '--nope'; see 'lasti build --help'",
        Tool.run("build", "--nope", "x.py"));
  }

  @Test
  void missingParameter() {
    assertFails(
        2, "lasti: Missing required parameter: 'FILE'; see 'lasti run --help'", Tool.run("run"));
  }

  @Test
  void buildOfNothing() {
    assertFails(
        2,
        "lasti: Missing required argument (specify one of these): (-m=MODULE | FILE);"
            + " see 'lasti build --help'",
        Tool.run("build"));
  }

  @Test
  void unknownCommand() {
    assertFails(2, "lasti: 'hello' is not a command; see 'lasti --help'", Tool.run("hello"));
    assertFails(
        2,
        "lasti: 'hello.py' is not a command; try 'lasti run hello.py'; see 'lasti --help'",
        Tool.run("hello.py"));
  }

  @Test
  void argumentTooMany() {
    assertFails(
        2,
        "lasti: one argument too many: 'more'; see 'lasti build --help'",
        Tool.run("build", "hello.py", "more"));
  }

  @Test
  void badRegularExpression() {
    assertFails(
        2,
        "lasti: Invalid value for option '--function': '(' is no regular expression:"
            + " Unclosed group; see 'lasti inspect --help'",
        Tool.run("inspect", "hello.py", "--function", "("));
  }

  @Test
  void missingCommand() {
    assertFails(2, "lasti: a command is missing; see 'lasti --help'", Tool.run());
  }

  @Test
  void jarAndDirectoryExcludeEachOther() {
    Tool.Outcome outcome = Tool.run("build", "x.py", "-o", "x.jar", "-d", "classes");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("are mutually exclusive"), outcome.err());
  }

  @Test
  void unknownPass() throws IOException {
    String file = Tool.script(directory, "a.py", "pass");
    Tool.Outcome outcome = Tool.run("run", "--disable-pass", "nope", file);
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().startsWith("lasti: there is no optional pass nope;"), outcome.err());
    assertFails(
        2,
        "lasti: there is no pass nope; see 'lasti --list-passes'",
        Tool.run("inspect", "--print-after", "nope", file));
  }

  @Test
  void outputInMissingDirectory() throws IOException {
    String file = Tool.script(directory, "a.py", "pass");
    Path jar = file("missing/a.jar");
    assertFails(
        1,
        "lasti: cannot write '" + jar + "': no such file or directory",
        Tool.run("build", file, "-o", "" + jar));
  }

  @Test
  void outputIsDirectory() throws IOException {
    String file = Tool.script(directory, "a.py", "pass");
    assertFails(
        1,
        "lasti: cannot write '" + directory + "': is a directory",
        Tool.run("build", file, "-o", "" + directory));
  }

  @Test
  void classesBelowFile() throws IOException {
    String file = Tool.script(directory, "a.py", "pass");
    Tool.Outcome outcome = Tool.run("build", file, "-d", file);
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().startsWith("lasti: cannot write '" + file), outcome.err());
  }

  /** A limit on the size of files fails the write as a full disk does, in the middle. */
  @Test
  void fullDisk() throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/proc/self")) && Files.exists(Path.of("/bin/sh")));
    String file = Tool.script(directory, "a.py", "pass");
    Path jar = file("a.jar");
    String lasti =
        String.join(" ", Tool.java("-cp", System.getProperty("java.class.path")))
            + " "
            + Main.class.getName();
    Tool.Outcome outcome =
        Tool.execute(
            List.of("/bin/sh", "-c", "ulimit -f 100; " + lasti + " build " + file + " -o " + jar));
    assertEquals("lasti: cannot write '" + jar + "': File too large\n", outcome.err());
    assertEquals(1, outcome.status());
    try (Stream<Path> left = Files.list(directory)) {
      assertEquals(List.of(Path.of(file)), left.toList());
    }
  }
}
