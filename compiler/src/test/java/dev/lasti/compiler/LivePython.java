package dev.lasti.compiler;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The CPython 3.12 of this machine: {@code LASTI_PYTHON}, or else {@code python3.12}. */
public final class LivePython {
  private final List<String> command;

  /** Where its library is. */
  public final Path library;

  private LivePython(List<String> command, Path library) {
    this.command = command;
    this.library = library;
  }

  /** CPython 3.12, if there is one that runs. */
  public static Optional<LivePython> find() {
    String configured = System.getenv("LASTI_PYTHON");
    String python = configured == null ? "python3.12" : configured;
    List<String> command = List.of(python.split(" "));
    String script = "import os, sys; print(sys.version_info[:2] == (3, 12) and os.__file__)";
    try {
      List<String> output = run(command, List.of("-c", script), List.of());
      return output.size() == 1 && output.get(0).endsWith("os.py")
          ? Optional.of(new LivePython(command, Path.of(output.get(0)).getParent()))
          : Optional.empty();
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
  }

  /** The lines that a script prints. */
  public List<String> run(Path script, List<String> arguments, List<String> input) {
    List<String> all = new ArrayList<>();
    all.add(script.toString());
    all.addAll(arguments);
    try {
      return run(command, all, input);
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  private static List<String> run(List<String> command, List<String> arguments, List<String> input)
      throws IOException {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().putIfAbsent("PYENV_VERSION", "3.12.1");
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    Thread writer = new Thread(() -> write(process, input));
    writer.start();
    try (BufferedReader reader = process.inputReader()) {
      return reader.lines().toList();
    }
  }

  /** A process that ends early is seen by the lines that are missing. */
  private static void write(Process process, List<String> input) {
    try (BufferedWriter writer = process.outputWriter()) {
      for (String line : input) {
        writer.write(line);
        writer.newLine();
      }
    } catch (IOException closed) {
      process.destroy();
    }
  }
}
