package dev.lasti.runtime.io;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Standard input, output and error as Python files, each made when it is first used.
 *
 * <p>Output is flushed at every line end where it goes to a terminal, else when a buffer is full
 * and at exit; standard error at every line end.
 */
public final class StandardStreams {
  private static final String ENCODING = "utf-8";

  private static InputStream redirectedInput;
  private static OutputStream redirectedOutput;
  private static OutputStream redirectedError;

  private static PyTextFile input;
  private static PyTextFile output;
  private static PyTextFile error;

  private StandardStreams() {}

  /** Uses other streams than the process has; {@code null} leaves one as it is. */
  public static synchronized void redirect(InputStream in, OutputStream out, OutputStream err) {
    redirectedInput = in;
    redirectedOutput = out;
    redirectedError = err;
    input = null;
    output = null;
    error = null;
  }

  /** The stream that {@code sys} has under this name. */
  public static PyTextFile named(String name) {
    return switch (name) {
      case "stdin" -> input();
      case "stdout" -> output();
      case "stderr" -> error();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** {@code sys.__stdin__}. */
  public static synchronized PyTextFile input() {
    if (input == null) {
      InputStream in =
          redirectedInput == null ? new FileInputStream(FileDescriptor.in) : redirectedInput;
      input = PyTextFile.reading("<stdin>", 0, new TextReader(in, ENCODING, "strict"));
    }
    return input;
  }

  /** {@code sys.__stdout__}. */
  public static synchronized PyTextFile output() {
    if (output == null) {
      boolean isTerminal = redirectedOutput == null && Terminal.is(1);
      OutputStream out =
          redirectedOutput == null ? new FileOutputStream(FileDescriptor.out) : redirectedOutput;
      TextWriter writer = new TextWriter(out, ENCODING, "strict", isTerminal);
      output = PyTextFile.writing("<stdout>", 1, writer);
    }
    return output;
  }

  /** {@code sys.__stderr__}. */
  public static synchronized PyTextFile error() {
    if (error == null) {
      OutputStream out =
          redirectedError == null ? new FileOutputStream(FileDescriptor.err) : redirectedError;
      TextWriter writer = new TextWriter(out, ENCODING, "backslashreplace", true);
      error = PyTextFile.writing("<stderr>", 2, writer);
    }
    return error;
  }

  /** Passes on all output. Raises OSError, after it has tried both streams. */
  public static synchronized void flush() {
    try {
      if (output != null && !output.isClosed()) {
        output.flush();
      }
    } finally {
      if (error != null && !error.isClosed()) {
        error.flush();
      }
    }
  }
}
