package dev.lasti.jmh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A CPython 3.12 that has loaded one program and runs it each time that it is asked over a pipe.
 */
final class CPythonProcess implements Workload {
  private static final String SERVER =
      """
      import sys
      namespace = {"__name__": "benchmark"}
      exec(compile(open(sys.argv[1], encoding="utf-8").read(), sys.argv[1], "exec"), namespace)
      run = namespace["run"]
      for line in sys.stdin:
          print(run(), flush=True)
      """;

  private final Path source;
  private final Process process;
  private final Writer requests;
  private final BufferedReader answers;

  private CPythonProcess(String command, String program) throws IOException {
    source = Files.createTempFile(program, ".py");
    try (InputStream text = Workload.source(program)) {
      Files.write(source, text.readAllBytes());
    }
    ProcessBuilder builder = new ProcessBuilder(command, "-c", SERVER, source.toString());
    builder.environment().putIfAbsent("PYENV_VERSION", "3.12.1");
    process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    requests = process.outputWriter(StandardCharsets.UTF_8);
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static CPythonProcess start(String program) throws IOException {
    String command =
        command().orElseThrow(() -> new IllegalStateException("there is no CPython 3.12 here"));
    return new CPythonProcess(command, program);
  }

  /**
   * The command of a CPython 3.12, if there is one: {@code LASTI_PYTHON}, else {@code python3.12}.
   */
  static Optional<String> command() {
    String command = System.getenv().getOrDefault("LASTI_PYTHON", "python3.12");
    return isPython312(command) ? Optional.of(command) : Optional.empty();
  }

  private static boolean isPython312(String command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command, "--version").redirectErrorStream(true);
      builder.environment().putIfAbsent("PYENV_VERSION", "3.12.1");
      Process process = builder.start();
      String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 && version.startsWith("Python 3.12");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Object run() {
    try {
      requests.write("run\n");
      requests.flush();
      return Long.valueOf(answers.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The end of its input ends the process. */
  @Override
  public void close() throws IOException {
    requests.close();
    answers.readLine();
    process.destroy();
    Files.delete(source);
  }
}
