package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/** Floats of 16 bits, IEEE 754 binary16: {@code PyFloat_Pack2} and {@code PyFloat_Unpack2}. */
public final class HalfFloat {
  private static final int SIGN = 0x8000;
  private static final int INFINITY = 0x7C00;
  private static final int QUIET_NAN = 0x7E00;
  private static final double SMALLEST_NORMAL = 0x1p-14;

  private HalfFloat() {}

  public static double toDouble(short bits) {
    int exponent = bits >> 10 & 31;
    int fraction = bits & 1023;
    double magnitude;
    if (exponent == 31) {
      magnitude = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else if (exponent == 0) {
      magnitude = fraction * 0x1p-24;
    } else {
      magnitude = Math.scalb(1024 + fraction, exponent - 25);
    }
    return bits < 0 ? -magnitude : magnitude;
  }

  /** Rounds half to even. Raises OverflowError for finite numbers that are too large. */
  public static int of(double number) {
    int sign = Double.doubleToRawLongBits(number) < 0 ? SIGN : 0;
    if (Double.isNaN(number)) {
      return sign | QUIET_NAN;
    }
    double magnitude = Math.abs(number);
    if (Double.isInfinite(number)) {
      return sign | INFINITY;
    }
    int bits = magnitude < SMALLEST_NORMAL ? subnormal(magnitude) : normal(magnitude);
    if (bits >= INFINITY) {
      throw PyErrors.overflowError("float too large to pack with e format");
    }
    return sign | bits;
  }

  private static int subnormal(double magnitude) {
    return (int) Math.rint(magnitude * 0x1p24);
  }

  /** A fraction that rounds up to 2 carries over into the exponent by itself. */
  private static int normal(double magnitude) {
    int exponent = Math.getExponent(magnitude);
    int significand = (int) Math.rint(Math.scalb(magnitude, 10 - exponent));
    return exponent > 15 ? INFINITY : (exponent + 14 << 10) + significand;
  }
}
