package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import java.math.BigInteger;

/** Correctly rounded division of ints of any size: {@code long_true_divide}. */
final class LargeDivision {
  /** One bit more than a double's significand and one to round with. */
  private static final int QUOTIENT_BITS = 55;

  private static final int MIN_EXPONENT = -1074;

  private LargeDivision() {}

  static double divide(BigInteger a, BigInteger b) {
    if (b.signum() == 0) {
      throw PyErrors.zeroDivisionError("division by zero");
    }
    if (a.signum() == 0) {
      return b.signum() < 0 ? -0.0 : 0.0;
    }
    double quotient = divideMagnitudes(a.abs(), b.abs());
    if (Double.isInfinite(quotient)) {
      throw PyErrors.overflowError("integer division result too large for a float");
    }
    return a.signum() == b.signum() ? quotient : -quotient;
  }

  /**
   * Scales so that the quotient has at least 55 bits, keeps "there was a remainder" in the lowest
   * bit, and lets {@code BigInteger.doubleValue} round; near the smallest doubles fewer bits are
   * kept so that rounding happens once.
   */
  private static double divideMagnitudes(BigInteger a, BigInteger b) {
    int shift = QUOTIENT_BITS - (a.bitLength() - b.bitLength());
    shift = Math.min(shift, -MIN_EXPONENT + 1);
    BigInteger[] parts =
        shift >= 0
            ? a.shiftLeft(shift).divideAndRemainder(b)
            : a.divideAndRemainder(b.shiftLeft(-shift));
    BigInteger sticky = parts[0].shiftLeft(1);
    if (parts[1].signum() != 0) {
      sticky = sticky.setBit(0);
    }
    return scale(sticky, -shift - 1);
  }

  private static double scale(BigInteger significand, int exponent) {
    int excess = significand.bitLength() - 53;
    int dropped = Math.max(excess, MIN_EXPONENT - exponent);
    if (dropped <= 0) {
      return Math.scalb(significand.doubleValue(), exponent);
    }
    BigInteger kept = significand.shiftRight(dropped);
    boolean half = significand.testBit(dropped - 1);
    boolean above = significand.getLowestSetBit() < dropped - 1;
    if (half && (above || kept.testBit(0))) {
      kept = kept.add(BigInteger.ONE);
    }
    return Math.scalb(kept.doubleValue(), exponent + dropped);
  }
}
