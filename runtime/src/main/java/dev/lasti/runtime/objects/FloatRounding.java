package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Rounding and exact ratios of floats. */
final class FloatRounding {
  /** With more digits than this after the point no double changes; {@code NDIGITS_MAX}. */
  private static final long MAX_DIGITS = 323;

  /** Rounding this far before the point gives zero; {@code NDIGITS_MIN}. */
  private static final long MIN_DIGITS = -308;

  private FloatRounding() {}

  /** {@code round(x, digits)}: correctly rounded, ties to even; {@code float___round___impl}. */
  static Object round(double x, Object digits) {
    if (digits == null || digits == PyNone.NONE) {
      return PyFloat.toInt(Math.rint(x));
    }
    long count = Integers.clamp(NumberProtocol.index(digits));
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x) || count > MAX_DIGITS) {
      return x;
    }
    if (count < MIN_DIGITS) {
      return Math.copySign(0.0, x);
    }
    return roundTo(x, (int) count);
  }

  private static double roundTo(double x, int digits) {
    double rounded = new BigDecimal(x).setScale(digits, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw PyErrors.overflowError("rounded value too large to represent");
    }
    return Math.copySign(rounded, x);
  }

  /** {@code float.as_integer_ratio}. Raises OverflowError and ValueError for infinities and NaN. */
  static PyTuple integerRatio(double x) {
    if (Double.isInfinite(x)) {
      throw PyErrors.overflowError("cannot convert Infinity to integer ratio");
    }
    if (Double.isNaN(x)) {
      throw PyErrors.valueError("cannot convert NaN to integer ratio");
    }
    BigDecimal exact = new BigDecimal(x);
    BigInteger denominator = BigInteger.ONE;
    if (exact.scale() > 0) {
      BigInteger unit = BigInteger.TEN.pow(exact.scale());
      denominator = unit.divide(unit.gcd(exact.unscaledValue().abs()));
    }
    BigInteger numerator = exact.multiply(new BigDecimal(denominator)).toBigIntegerExact();
    return PyTuple.of(Integers.normalize(numerator), Integers.normalize(denominator));
  }
}
