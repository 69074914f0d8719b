package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * The OSError that a Java {@code IOException} stands for. Java does not tell the error number, but
 * its messages hold the system's text for it.
 */
public final class OsErrors {
  static final int NO_SUCH_FILE = 2;
  static final int BAD_DESCRIPTOR = 9;
  static final int TRY_AGAIN = 11;
  static final int IS_DIRECTORY = 21;
  static final int INVALID_ARGUMENT = 22;

  private static final int INPUT_OUTPUT = 5;
  private static final int PERMISSION_DENIED = 13;
  private static final int FILE_EXISTS = 17;

  /** The numbers that file operations give. */
  private static final int[] NUMBERS = {
    1, 2, 5, 6, 9, 11, 12, 13, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 36,
    40, 75, 116, 122,
  };

  private OsErrors() {}

  /** {@code strerror} of Linux, for the numbers that file operations give. */
  static String text(int number) {
    return switch (number) {
      case 1 -> "Operation not permitted";
      case 2 -> "No such file or directory";
      case 5 -> "Input/output error";
      case 6 -> "No such device or address";
      case 9 -> "Bad file descriptor";
      case 11 -> "Resource temporarily unavailable";
      case 12 -> "Cannot allocate memory";
      case 13 -> "Permission denied";
      case 16 -> "Device or resource busy";
      case 17 -> "File exists";
      case 18 -> "Invalid cross-device link";
      case 20 -> "Not a directory";
      case 21 -> "Is a directory";
      case 22 -> "Invalid argument";
      case 23 -> "Too many open files in system";
      case 24 -> "Too many open files";
      case 25 -> "Inappropriate ioctl for device";
      case 26 -> "Text file busy";
      case 27 -> "File too large";
      case 28 -> "No space left on device";
      case 29 -> "Illegal seek";
      case 30 -> "Read-only file system";
      case 31 -> "Too many links";
      case 32 -> "Broken pipe";
      case 36 -> "File name too long";
      case 40 -> "Too many levels of symbolic links";
      case 75 -> "Value too large for defined data type";
      case 116 -> "Stale file handle";
      case 122 -> "Disk quota exceeded";
      default -> "Unknown error " + number;
    };
  }

  /** The exception for a failed operation on an open file. */
  public static PyBaseException of(IOException failure) {
    return of(failure, null);
  }

  /**
   * The exception for a failed operation.
   *
   * @param file the Python object that names the file, or {@code null}
   */
  static PyBaseException of(IOException failure, Object file) {
    return error(number(failure), file);
  }

  /** The exception for an error number. */
  static PyBaseException error(int number, Object file) {
    return PyErrors.osError(number, text(number), file);
  }

  /** BlockingIOError for a raw stream that has written so much and would have to wait. */
  static PyBaseException wouldBlock(int written) {
    return (PyBaseException)
        CallProtocol.call(
            ExceptionTypes.BLOCKING_IO_ERROR,
            (long) TRY_AGAIN,
            "write could not complete without blocking",
            (long) written);
  }

  private static int number(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return NO_SUCH_FILE;
    }
    if (failure instanceof AccessDeniedException) {
      return PERMISSION_DENIED;
    }
    if (failure instanceof FileAlreadyExistsException) {
      return FILE_EXISTS;
    }
    if (failure instanceof ClosedChannelException) {
      return BAD_DESCRIPTOR;
    }
    return number(
        failure instanceof FileSystemException error ? error.getReason() : failure.getMessage());
  }

  private static int number(String message) {
    if (message == null) {
      return INPUT_OUTPUT;
    }
    if (message.contains("Stream Closed")) {
      return BAD_DESCRIPTOR;
    }
    for (int number : NUMBERS) {
      if (message.contains(text(number))) {
        return number;
      }
    }
    return INPUT_OUTPUT;
  }
}
