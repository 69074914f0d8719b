package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;

/** Arithmetic on any operands: CPython's {@code PyNumber_*}. */
public final class NumberProtocol {
  private NumberProtocol() {}

  /** An integer argument as a Java int; {@code PyLong_AsInt}. */
  public static int asInt(Object value) {
    return (int) asLong(value);
  }

  /** An integer argument as a Java long; {@code PyLong_AsLong}. */
  public static long asLong(Object value) {
    if (value instanceof Long number) {
      return number;
    }
    throw PyErrors.typeError("an integer is required");
  }
}
