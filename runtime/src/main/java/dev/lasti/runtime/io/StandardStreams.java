package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.PyBaseException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Standard input, output and error as Python files, each made when it is first used; {@code
 * create_stdio} in {@code pylifecycle.c}.
 *
 * <p>Output is flushed at every line end where it goes to a terminal, else when a buffer is full
 * and at exit; standard error at every line end.
 */
public final class StandardStreams {
  private static PyTextIOWrapper input;
  private static PyTextIOWrapper output;
  private static PyTextIOWrapper error;

  private StandardStreams() {}

  /** Uses other streams than the process has; {@code null} leaves one as it is. */
  public static synchronized void redirect(InputStream in, OutputStream out, OutputStream err) {
    FileTable.redirect(in, out, err);
    input = null;
    output = null;
    error = null;
  }

  /** The stream that {@code sys} has under this name. */
  public static PyTextIOWrapper named(String name) {
    return switch (name) {
      case "stdin" -> input();
      case "stdout" -> output();
      case "stderr" -> error();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** {@code sys.__stdin__}. */
  public static synchronized PyTextIOWrapper input() {
    if (input == null) {
      input = PyTextIOWrapper.standard(0, "<stdin>", "strict");
    }
    return input;
  }

  /** {@code sys.__stdout__}. */
  public static synchronized PyTextIOWrapper output() {
    if (output == null) {
      output = PyTextIOWrapper.standard(1, "<stdout>", "strict");
      output.isLineBuffered(FileTable.get(1).isTerminal());
    }
    return output;
  }

  /** {@code sys.__stderr__}. */
  public static synchronized PyTextIOWrapper error() {
    if (error == null) {
      error = PyTextIOWrapper.standard(2, "<stderr>", "backslashreplace");
      error.isLineBuffered(true);
    }
    return error;
  }

  /**
   * Writes all that was held back, of the files that the program has lost as well. Raises OSError,
   * after it has tried both standard streams.
   */
  public static synchronized void flush() {
    PendingOutput.flush();
    try {
      flush(output);
    } finally {
      flush(error);
    }
  }

  private static void flush(PyTextIOWrapper stream) throws PyBaseException {
    if (stream != null && !stream.isClosed()) {
      stream.flush();
    }
  }
}
