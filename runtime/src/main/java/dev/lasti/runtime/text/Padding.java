package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** Repeated characters, as many as a format or a method asks for. */
public final class Padding {

  /** What all JVMs can allocate at most. */
  private static final int MAX_LENGTH = Integer.MAX_VALUE - 8;

  private Padding() {}

  /** How many characters a text of this length lacks in a field of this width. */
  public static long missing(long width, int length) {
    return width <= length ? 0 : width - length;
  }

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
