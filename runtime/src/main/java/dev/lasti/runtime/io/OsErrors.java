package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;

/** The OSError that a Java {@code IOException} stands for. */
public final class OsErrors {
  /** {@code errno.EPIPE}. */
  public static final long BROKEN_PIPE = 32;

  private static final long NO_SPACE_LEFT = 28;
  private static final long BAD_DESCRIPTOR = 9;
  private static final long INPUT_OUTPUT = 5;

  private OsErrors() {}

  /** The exception for a failed read or write, whose message the system wrote. */
  public static PyBaseException of(IOException failure) {
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    if (message.contains("Broken pipe")) {
      return error(ExceptionTypes.BROKEN_PIPE_ERROR, BROKEN_PIPE, "Broken pipe");
    }
    if (message.contains("No space left")) {
      return error(ExceptionTypes.OS_ERROR, NO_SPACE_LEFT, "No space left on device");
    }
    if (message.contains("Bad file descriptor") || message.contains("Stream Closed")) {
      return error(ExceptionTypes.OS_ERROR, BAD_DESCRIPTOR, "Bad file descriptor");
    }
    if (failure instanceof CharacterCodingException) {
      return PyErrors.valueError(message);
    }
    return error(ExceptionTypes.OS_ERROR, INPUT_OUTPUT, "Input/output error");
  }

  private static PyBaseException error(PyType type, long number, String text) {
    return (PyBaseException) CallProtocol.call(type, number, text);
  }
}
