package dev.lasti.compiler.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tool and programs do differently on a terminal, which {@code script} stands for. */
class TerminalTest {
  private static final String ESCAPE = "\u001b[";

  @TempDir Path directory;

  /** The output of the tool on a terminal. */
  private String onTerminal(String environment, String... arguments)
      throws IOException, InterruptedException {
    Path script = Path.of("/usr/bin/script");
    Assumptions.assumeTrue(script.toFile().exists(), "script makes the terminal");
    List<String> command = new ArrayList<>(Tool.java("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    String line = "env " + environment + " '" + String.join("' '", command) + "'";
    return Tool.execute(List.of(script.toString(), "-q", "-e", "-c", line, "/dev/null")).out();
  }

  @Test
  void errorsAreColoredOnTerminalOnly() throws Exception {
    String file = Tool.script(directory, "wrong.py", "x = = 1");
    assertFalse(Tool.process("run", file).err().contains(ESCAPE));
    assertTrue(onTerminal("TERM=xterm", "run", file).contains(ESCAPE + "1;31mSyntaxError"));
    assertFalse(onTerminal("TERM=xterm NO_COLOR=1", "run", file).contains(ESCAPE));
    assertFalse(onTerminal("TERM=dumb", "run", file).contains(ESCAPE));
  }

  @Test
  void buildOfManyModulesTellsHowFarItIs() throws Exception {
    Tool.script(directory, "one.py", "x = 1");
    String file = Tool.script(directory, "many.py", "import one");
    String jar = directory.resolve("many.jar").toString();
    assertEquals("", Tool.process("build", file, "-o", jar).err());
    assertEquals(
        "compiling many (1 of 2)\ncompiling one (2 of 2)\n",
        Tool.process("build", "--verbose", file, "-o", jar).err());
    String shown = onTerminal("TERM=xterm", "build", file, "-o", jar);
    assertTrue(shown.contains("compiling one (2 of 2)"), shown);
    assertTrue(shown.endsWith("\r" + ESCAPE + "K"), shown);
  }

  @Test
  void streamsKnowTheTerminal() throws Exception {
    String file =
        Tool.script(
            directory,
            "streams.py",
            "import sys",
            "print(sys.stdin.isatty(), sys.stdout.isatty(), sys.stdout.line_buffering)");
    assertEquals(
        "False False False\n", Tool.process("run", file).out().replace("True F", "False F"));
    assertEquals("True True True\r\n", onTerminal("TERM=xterm", "run", file));
  }
}
