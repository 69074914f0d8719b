package dev.lasti.compiler;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs in processes of their own. */
final class Processes {
  private static final int TIMEOUT_SECONDS = 60;

  private Processes() {}

  /** Runs a command without input to its end, which must come within a minute. */
  static Program.Outcome run(List<String> command, Path directory) {
    return run(command, directory, TIMEOUT_SECONDS);
  }

  /** Runs a command without input to its end, which must come within so many seconds. */
  static Program.Outcome run(List<String> command, Path directory, int seconds) {
    try {
      Path output = Files.createTempFile("program", ".out");
      Path errors = Files.createTempFile("program", ".err");
      try {
        int status = wait(start(command, directory, output, errors), seconds);
        return new Program.Outcome(Files.readString(output), Files.readString(errors), status);
      } finally {
        Files.delete(output);
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process start(List<String> command, Path directory, Path output, Path errors)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().putIfAbsent("PYENV_VERSION", "3.12.1");
    builder.environment().remove("PYTHONUNBUFFERED");
    return builder
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .redirectOutput(output.toFile())
        .redirectError(errors.toFile())
        .start();
  }

  private static int wait(Process process, int seconds) {
    try {
      if (process.waitFor(seconds, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new IllegalStateException("no end after " + seconds + " s");
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw new IllegalStateException(e);
    }
  }
}
