package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
  private static final Tool.Outcome NOTHING_SAID = new Tool.Outcome(0, "", "");

  @TempDir private Path directory;
  private String script;

  @BeforeEach
  void writeProgram() throws IOException {
    Tool.script(directory, "tools.py", "def double(n):", "    yield n", "    yield n");
    script =
        Tool.script(
            directory,
            "app.py",
            "import sys",
            "import tools",
            "print(*tools.double('twice'), *sys.argv[1:])",
            "sys.exit(5)");
  }

  private Path build(String name, String... options) {
    Path jar = directory.resolve(name);
    String[] arguments = new String[options.length + 4];
    System.arraycopy(options, 0, arguments, 4, options.length);
    System.arraycopy(new String[] {"build", script, "-o", "" + jar}, 0, arguments, 0, 4);
    assertEquals(NOTHING_SAID, Tool.run(arguments));
    return jar;
  }

  @Test
  void jarRunsByItself() throws IOException, InterruptedException {
    Path jar = build("app.jar");
    assertEquals(
        new Tool.Outcome(5, "twice twice more\n", ""),
        Tool.execute(Tool.java("-jar", "" + jar, "more")));
  }

  @Test
  void tracebackOfAJarShowsItsSource() throws IOException, InterruptedException {
    script = Tool.script(directory, "fails.py", "def f(x):", "    return 1 / x", "f(0)");
    Path jar = build("fails.jar");
    Files.delete(Path.of(script));
    String traceback =
        """
        Traceback (most recent call last):
          File "%1$s", line 3, in <module>
            f(0)
          File "%1$s", line 2, in f
            return 1 / x
                   ~~^~~
        ZeroDivisionError: division by zero
        """
            .formatted(script);
    assertEquals(new Tool.Outcome(1, "", traceback), Tool.execute(Tool.java("-jar", "" + jar)));
  }

  @Test
  void jarIsTheSameByteForByte() throws IOException, InterruptedException {
    byte[] first = Files.readAllBytes(build("first.jar"));
    Thread.sleep(2100);
    assertArrayEquals(first, Files.readAllBytes(build("second.jar")));
  }

  @Test
  void jarReplacesAnOlderOne() throws IOException {
    Path jar = directory.resolve("app.jar");
    Files.writeString(jar, "old");
    build("app.jar");
    try (JarFile file = new JarFile(jar.toFile())) {
      assertEquals("app", file.getManifest().getMainAttributes().getValue("Main-Class"));
    }
  }

  @Test
  void thinJarHasOnlyTheProgram() throws IOException, InterruptedException {
    Path jar = build("thin.jar", "--thin");
    try (JarFile file = new JarFile(jar.toFile())) {
      assertTrue(file.stream().noneMatch(entry -> entry.getName().startsWith("dev/lasti/")));
    }
    String path =
        jar + System.getProperty("path.separator") + System.getProperty("java.class.path");
    assertEquals(
        new Tool.Outcome(5, "twice twice\n", ""), Tool.execute(Tool.java("-cp", path, "app")));
  }

  @Test
  void directoryOfClassesRuns() throws IOException, InterruptedException {
    Path classes = directory.resolve("out/classes");
    assertEquals(NOTHING_SAID, Tool.run("build", script, "-d", "" + classes));
    String path =
        classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
    assertEquals(
        new Tool.Outcome(5, "twice twice\n", ""), Tool.execute(Tool.java("-cp", path, "app")));
  }

  @Test
  void scriptThatImportsItselfIsAnotherModule() throws IOException, InterruptedException {
    script =
        Tool.script(
            directory, "again.py", "print('running', __name__)", "import again", "print('done')");
    Path jar = build("again.jar");
    List<String> command = Tool.java("-jar", "" + jar);
    assertEquals(
        new Tool.Outcome(0, "running __main__\nrunning again\ndone\ndone\n", ""),
        Tool.execute(command));
  }
}
