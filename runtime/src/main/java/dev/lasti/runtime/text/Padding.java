package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** Repeated characters, as many as a format or a method asks for. */
final class Padding {

  /** What all JVMs can allocate at most. */
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  private Padding() {}

  /**
   * Appends {@code codePoint} {@code count} times; a negative count is 0.
   *
   * @throws PyBaseException MemoryError for more than a string can hold
   */
  static void append(StringBuilder out, int codePoint, long count) {
    if (count > MAX_LENGTH - out.length()) {
      throw PyErrors.memoryError();
    }
    for (long i = 0; i < count; i++) {
      out.appendCodePoint(codePoint);
    }
  }
}
