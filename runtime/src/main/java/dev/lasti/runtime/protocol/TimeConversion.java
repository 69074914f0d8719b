package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Values;

/** Times in seconds as Python programs give them: {@code Python/pytime.c}. */
public final class TimeConversion {
  private static final long NANOS = 1_000_000_000L;

  private TimeConversion() {}

  /**
   * A number of seconds in nanoseconds, rounded up. Raises TypeError, ValueError for NaN, and
   * OverflowError.
   */
  public static long nanos(Object seconds) {
    if (Values.of(seconds) instanceof Double number) {
      double nanos = number * NANOS;
      if (Double.isNaN(nanos)) {
        throw PyErrors.valueError("Invalid value NaN (not a number)");
      }
      double rounded = nanos < 0 ? Math.floor(nanos) : Math.ceil(nanos);
      if (!(rounded >= -0x1p63 && rounded < 0x1p63)) {
        throw PyErrors.overflowError("timestamp out of range for platform time_t");
      }
      return (long) rounded;
    }
    Object whole = NumberProtocol.index(seconds);
    if (whole instanceof Long small && Math.abs(small) <= Long.MAX_VALUE / NANOS) {
      return small * NANOS;
    }
    throw PyErrors.overflowError("timestamp too large to convert to C _PyTime_t");
  }

  /** Whole seconds, rounded down. Raises as {@link #nanos}. */
  public static long seconds(Object seconds) {
    if (Values.of(seconds) instanceof Double number) {
      if (number.isNaN()) {
        throw PyErrors.valueError("Invalid value NaN (not a number)");
      }
      double floor = Math.floor(number);
      if (!(floor >= -0x1p63 && floor < 0x1p63)) {
        throw PyErrors.overflowError("timestamp out of range for platform time_t");
      }
      return (long) floor;
    }
    if (NumberProtocol.index(seconds) instanceof Long small) {
      return small;
    }
    throw PyErrors.overflowError("timestamp out of range for platform time_t");
  }
}
