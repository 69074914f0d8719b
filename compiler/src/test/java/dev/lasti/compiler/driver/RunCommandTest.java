package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {
  @TempDir private Path directory;

  @Test
  void scriptGetsItsArguments() throws IOException {
    String file = Tool.script(directory, "args.py", "import sys", "print(sys.argv[1:], __name__)");
    Tool.Outcome outcome = Tool.run("run", file, "--help", "-x", "two words");
    assertEquals(new Tool.Outcome(0, "['--help', '-x', 'two words'] __main__\n", ""), outcome);
  }

  @Test
  void modulesAreFoundOnPythonPath() throws IOException, InterruptedException {
    Tool.script(directory.resolve("elsewhere"), "apart.py", "name = 'found'");
    Tool.script(directory.resolve("library"), "local.py", "name = 'of the library'");
    Tool.script(directory.resolve("program"), "local.py", "name = 'of the program'");
    String file =
        Tool.script(
            directory.resolve("program"),
            "main.py",
            "import apart, local",
            "print(apart.name, local.name)");
    Map<String, String> environment =
        Map.of(
            "PYTHONPATH", directory.resolve("elsewhere").toString(),
            "LASTI_LIBRARY", directory.resolve("library").toString());
    Tool.Outcome expected = new Tool.Outcome(0, "found of the program\n", "");
    assertEquals(expected, Tool.process(environment, "run", file));
    String jar = directory.resolve("main.jar").toString();
    assertEquals(0, Tool.process(environment, "build", file, "-o", jar).status());
    assertEquals(expected, Tool.execute(Tool.java("-jar", jar)));
  }

  @Test
  void interpretedScriptPrintsTheSame() throws IOException {
    String file = Tool.script(directory, "sum.py", "print(sum(x * x for x in range(10)))");
    assertEquals(new Tool.Outcome(0, "285\n", ""), Tool.run("run", file));
    assertEquals(new Tool.Outcome(0, "285\n", ""), Tool.run("run", "--interpret", file));
  }

  @ParameterizedTest
  @CsvSource({
    "sys.exit(), 0, ''",
    "sys.exit(None), 0, ''",
    "sys.exit(7), 7, ''",
    "sys.exit(True), 1, ''",
    "sys.exit('gone'), 1, gone",
    "raise SystemExit(3), 3, ''"
  })
  void exitStatusIsTheScripts(String statement, int status, String error) throws IOException {
    String file = Tool.script(directory, "leave.py", "import sys", "print('out')", statement);
    String expected = error.isEmpty() ? "" : error + "\n";
    assertEquals(new Tool.Outcome(status, "out\n", expected), Tool.run("run", file));
  }

  @Test
  void uncaughtExceptionPrintsTraceback() throws IOException {
    String file = Tool.script(directory, "fails.py", "def f():", "    return [][1]", "f()");
    Tool.Outcome outcome = Tool.run("run", file);
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().startsWith("Traceback (most recent call last):\n"), outcome.err());
    assertTrue(outcome.err().contains("\", line 3, in <module>\n"), outcome.err());
    assertTrue(outcome.err().contains("\", line 2, in f\n"), outcome.err());
    assertTrue(outcome.err().endsWith("IndexError: list index out of range\n"), outcome.err());
  }

  @Test
  void modulesBesideTheScriptAreImported() throws IOException {
    Tool.script(directory, "pkg/__init__.py", "from .leaf import value as base");
    Tool.script(directory, "pkg/leaf.py", "value = 20");
    Tool.script(directory, "pkg/other.py", "from . import leaf", "value = leaf.value + 1");
    String file =
        Tool.script(
            directory, "app.py", "import pkg.other", "print(pkg.base, pkg.other.value, pkg.leaf)");
    Tool.Outcome outcome = Tool.run("run", file);
    assertEquals("", outcome.err());
    assertTrue(outcome.out().startsWith("20 21 <module 'pkg.leaf' from "), outcome.out());
  }

  @Test
  void syntaxErrorOfImportedModuleCanBeCaught() throws IOException {
    Tool.script(directory, "broken_module.py", "x = = 1");
    String file =
        Tool.script(
            directory,
            "catches.py",
            "try:",
            "    import broken_module",
            "except SyntaxError as e:",
            "    print(e.msg, e.lineno)");
    assertEquals(new Tool.Outcome(0, "invalid syntax 1\n", ""), Tool.run("run", file));
  }

  @Test
  void evaluatedSourceIsWarnedOf() {
    String warning = "<string>:1: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n";
    assertEquals(
        new Tool.Outcome(0, "True\n", warning), Tool.run("run", "-c", "print(eval('1 is 1'))"));
  }

  @Test
  void closedPipeEndsQuietly() throws IOException, InterruptedException {
    String file =
        Tool.script(directory, "endless.py", "i = 0", "while True:", "    print(i)", "    i += 1");
    List<String> command = new ArrayList<>(Tool.java("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "run", file));
    Process process = new ProcessBuilder(command).start();
    try (BufferedReader lines = process.inputReader()) {
      assertEquals("0", lines.readLine());
    }
    assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    assertEquals("", new String(process.getErrorStream().readAllBytes()));
  }
}
