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

/** The ways to start a program, and what it sees of them. */
class ProgramStartTest {
  private static final String SHOW =
      "print(__name__, __package__, __spec__ and __spec__.name, sys.argv, len(sys.path[0]) > 0)";

  @TempDir private Path directory;
  private String application;

  @BeforeEach
  void writeModules() throws IOException {
    Tool.script(directory, "app/__main__.py", "import sys", SHOW, "import pack.leaf");
    Tool.script(directory, "app/pack/__init__.py", "print('package', __name__)");
    Tool.script(directory, "app/pack/__main__.py", "import sys", "from . import leaf", SHOW);
    Tool.script(directory, "app/pack/leaf.py", "print(__name__, __spec__.parent)");
    application = directory.resolve("app").toString();
  }

  /** Runs a command in the directory of the application. */
  private Tool.Outcome inApplication(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", application));
    command.addAll(Tool.java("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return Tool.execute(command);
  }

  @Test
  void directory() {
    String expected =
        """
        __main__  __main__ ['%s', '-x'] True
        package pack
        pack.leaf pack
        """
            .formatted(application);
    assertEquals(new Tool.Outcome(0, expected, ""), Tool.run("run", application, "-x"));
  }

  @Test
  void moduleOfPackage() throws IOException, InterruptedException {
    Tool.Outcome outcome = inApplication("run", "-m", "pack", "-m", "x");
    String expected =
        """
        package pack
        pack.leaf pack
        __main__ pack pack.__main__ ['%s/pack/__main__.py', '-m', 'x'] True
        """
            .formatted(application);
    assertEquals(new Tool.Outcome(0, expected, ""), outcome);
  }

  @Test
  void jarOfModule() throws IOException, InterruptedException {
    Path jar = directory.resolve("pack.jar");
    assertEquals(0, inApplication("build", "-m", "pack", "-o", jar.toString()).status());
    String expected =
        """
        package pack
        pack.leaf pack
        __main__ pack pack.__main__ ['pack/__main__.py', 'x'] False
        """;
    assertEquals(
        new Tool.Outcome(0, expected, ""), Tool.execute(Tool.java("-jar", jar.toString(), "x")));
  }

  @Test
  void jarOfDirectory() throws IOException, InterruptedException {
    Path jar = directory.resolve("app.jar");
    assertEquals(0, Tool.run("build", application, "-o", jar.toString()).status());
    Tool.Outcome outcome = Tool.execute(Tool.java("-jar", jar.toString()));
    assertTrue(outcome.out().startsWith("__main__  __main__ ['" + application), outcome.out());
    assertTrue(outcome.out().endsWith("package pack\npack.leaf pack\n"), outcome.out());
  }

  @Test
  void text() {
    String code = "import sys; print(__name__, __spec__, sys.argv, '__file__' in globals()); 1 / 0";
    String expected = "__main__ None ['-c', '-c', 'a'] False\n";
    String errors =
        """
        Traceback (most recent call last):
          File "<string>", line 1, in <module>
        ZeroDivisionError: division by zero
        """;
    assertEquals(new Tool.Outcome(1, expected, errors), Tool.run("run", "-c", code, "-c", "a"));
  }

  @Test
  void standardInput() throws IOException, InterruptedException {
    String file = Tool.script(directory, "typed.py", "import sys", "print(sys.argv, __file__)");
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/bin/sh", "-c", "exec \"$@\" < \"$0\"", file));
    command.addAll(Tool.java("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "run", "-", "x"));
    assertEquals(new Tool.Outcome(0, "['-', 'x'] <stdin>\n", ""), Tool.execute(command));
  }

  @Test
  void emptyFile() throws IOException {
    String file = Tool.script(directory, "empty.py");
    assertEquals(new Tool.Outcome(0, "", ""), Tool.run("run", file));
  }

  @Test
  void missingModules() {
    assertEquals(
        new Tool.Outcome(1, "", "lasti: No module named nope\n"), Tool.run("run", "-m", "nope"));
    assertEquals(
        new Tool.Outcome(
            2, "", "lasti: Missing required parameter for option '-m'; see 'lasti run --help'\n"),
        Tool.run("run", "-m"));
  }

  @Test
  void packageWithoutMain() throws IOException, InterruptedException {
    Tool.script(directory, "app/bare/__init__.py");
    String message =
        "lasti: No module named bare.__main__;"
            + " 'bare' is a package and cannot be directly executed\n";
    assertEquals(new Tool.Outcome(1, "", message), inApplication("run", "-m", "bare"));
  }

  @Test
  void jarWithCompilerEvaluates() throws IOException, InterruptedException {
    String file = Tool.script(directory, "evaluates.py", "print(eval('6 * 7'))");
    Path jar = directory.resolve("evaluates.jar");
    assertEquals(0, Tool.run("build", "--with-compiler", file, "-o", jar.toString()).status());
    assertEquals(new Tool.Outcome(0, "42\n", ""), Tool.execute(Tool.java("-jar", jar.toString())));
  }

  @Test
  void jarWithoutCompilerNamesTheOption() throws IOException, InterruptedException {
    String file = Tool.script(directory, "evaluates.py", "print(eval('6 * 7'))");
    Path jar = directory.resolve("evaluates.jar");
    assertEquals(0, Tool.run("build", file, "-o", jar.toString()).status());
    Tool.Outcome outcome = Tool.execute(Tool.java("-jar", jar.toString()));
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().endsWith("use 'lasti build --with-compiler'\n"), outcome.err());
  }

  @Test
  void includedModuleIsInTheJar() throws IOException, InterruptedException {
    Tool.script(directory, "plugins/first.py", "name = 'first'");
    String file =
        Tool.script(
            directory,
            "loads.py",
            "part = 'first'",
            "print(__import__('plugins.' + part).first.name)");
    Path jar = directory.resolve("loads.jar");
    assertEquals(
        0, Tool.run("build", "--include", "plugins.first", file, "-o", jar.toString()).status());
    assertEquals(
        new Tool.Outcome(0, "first\n", ""), Tool.execute(Tool.java("-jar", jar.toString())));
    assertEquals(
        new Tool.Outcome(2, "", "lasti: no module named 'plugins.last' to include\n"),
        Tool.run("build", "--include", "plugins.last", file, "-o", jar.toString()));
  }
}
