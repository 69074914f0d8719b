package dev.lasti.compiler.driver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The tool as tests use it, in this JVM or in one of its own. */
final class Tool {
  private static final long PATIENCE_SECONDS = 60;

  /** What a command has done. */
  record Outcome(int status, String out, String err) {}

  private Tool() {}

  /** Runs a command in this JVM. */
  static Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(arguments, new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8));
    return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** Runs {@code lasti} in a JVM of its own. */
  static Outcome process(String... arguments) throws IOException, InterruptedException {
    return process(Map.of(), arguments);
  }

  /** Runs {@code lasti} in a JVM of its own, with these environment variables added. */
  static Outcome process(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(java("-cp", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    return execute(command, environment);
  }

  /** The command that starts a JVM like this one. */
  static List<String> java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs any command to its end. */
  static Outcome execute(List<String> command) throws IOException, InterruptedException {
    return execute(command, Map.of());
  }

  private static Outcome execute(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      if (!process.waitFor(patience(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + command);
      }
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A stress test that was told to run for longer has that time on top. */
  private static long patience() {
    return PATIENCE_SECONDS + Integer.getInteger("stress.seconds", 0);
  }

  /** Writes a script. */
  static String script(Path directory, String name, String... lines) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
    return file.toString();
  }
}
