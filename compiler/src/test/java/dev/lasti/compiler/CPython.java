package dev.lasti.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The live CPython 3.12, from which alone the recorded outputs come. The environment variable
 * {@code LASTI_PYTHON} names the command; without it, {@code python3.12} is asked for.
 */
final class CPython {
  private static final String COMMAND = System.getenv().getOrDefault("LASTI_PYTHON", "python3.12");

  /** The version that made the recordings; messages differ between patch releases. */
  private static final String VERSION = "3.12.1";

  private static final boolean INSTALLED = isRightVersion();

  private CPython() {}

  /** Whether this machine has the version that made the recordings. */
  static boolean isInstalled() {
    return INSTALLED;
  }

  private static boolean isRightVersion() {
    String found;
    try {
      found = Processes.run(List.of(COMMAND, "--version"), Path.of(".")).output().strip();
    } catch (RuntimeException e) {
      found = e.getMessage();
    }
    if (found.equals("Python " + VERSION)) {
      return true;
    }
    System.out.println(
        "Skipped: the comparisons with CPython " + VERSION + ". " + COMMAND + ": " + found);
    return false;
  }

  /** The directory of CPython's own tests. */
  static Path tests() {
    List<String> command = List.of(COMMAND, "-c", "import test; print(test.__path__[0])");
    return Path.of(Processes.run(command, Path.of(".")).output().strip());
  }

  /** Runs a program. */
  static Program.Outcome run(Program program) {
    Program.Outcome outcome = run(program.source(), List.of());
    return new Program.Outcome(
        outcome.output(), program.withoutDirectory(outcome.errors()), outcome.status());
  }

  /** Runs a script in its directory. */
  static Program.Outcome run(Path script, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                COMMAND,
                "-W",
                "ignore",
                "-W",
                "default::RuntimeWarning",
                "-W",
                "default::DeprecationWarning:__main__",
                "-X",
                "utf8"));
    command.add(script.getFileName().toString());
    command.addAll(arguments);
    return Processes.run(command, script.getParent());
  }
}
