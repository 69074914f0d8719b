package dev.lasti.runtime.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A finite double in decimal: ±0.DIGITS·10^point, the digits without trailing zeros ("0" for zero).
 * The three factories are the modes 0, 2 and 3 of David Gay's {@code dtoa}, as CPython calls it.
 *
 * @param negative whether the sign is minus, which zero may have too
 * @param digits the significant digits
 * @param point how many digits stand before the decimal point; may be negative
 */
record DecimalDigits(boolean negative, String digits, int point) {

  private static final int SIGNIFICAND_BITS = 52;
  private static final long HIDDEN_BIT = 1L << SIGNIFICAND_BITS;

  /** The fewest digits that read back as {@code value}. */
  static DecimalDigits shortest(double value) {
    if (value == 0) {
      return zero(value);
    }
    ShortestDecimal decimal = ShortestDecimal.of(Math.abs(value));
    String digits = Long.toString(decimal.digits);
    return of(value < 0, digits, digits.length() + decimal.exponent);
  }

  /** {@code count} significant digits, correctly rounded, ties to even. */
  static DecimalDigits significant(double value, int count) {
    if (value == 0) {
      return zero(value);
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    return of(value < 0, exact.round(new MathContext(count, RoundingMode.HALF_EVEN)));
  }

  /** {@code count} digits after the decimal point, correctly rounded, ties to even. */
  static DecimalDigits fixed(double value, int count) {
    if (value == 0) {
      return zero(value);
    }
    if (count <= 18) {
      DecimalDigits digits = fixedInLongs(value, count);
      if (digits != null) {
        return digits;
      }
    }
    BigDecimal exact = new BigDecimal(Math.abs(value));
    if (exact.scale() <= count) {
      return of(value < 0, exact);
    }
    BigDecimal rounded = exact.setScale(count, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? nothing(value < 0, count) : of(value < 0, rounded);
  }

  /**
   * The exact calculation in 64 bits, or null where it does not fit: the fraction of a double with
   * at most 59 binary places can be multiplied by ten without overflow.
   */
  private static DecimalDigits fixedInLongs(double value, int count) {
    long bits = Double.doubleToRawLongBits(value);
    int places = SIGNIFICAND_BITS - Math.getExponent(value);
    if (places < 0 || places > 59) {
      return null;
    }
    long significand = bits & (HIDDEN_BIT - 1) | HIDDEN_BIT;
    long whole = significand >> places;
    long mask = (1L << places) - 1;
    long fraction = significand & mask;
    long scaled = whole;
    for (int i = 0; i < count; i++) {
      fraction *= 10;
      if (scaled > Long.MAX_VALUE / 10 - 1) {
        return null;
      }
      scaled = scaled * 10 + (fraction >> places);
      fraction &= mask;
    }
    long twice = fraction << 1;
    if (twice > mask + 1 || twice == mask + 1 && (scaled & 1) != 0) {
      scaled++;
    }
    if (scaled == 0) {
      return nothing(value < 0, count);
    }
    String digits = Long.toString(scaled);
    return of(value < 0, digits, digits.length() - count);
  }

  private static DecimalDigits zero(double value) {
    return new DecimalDigits(1 / value < 0, "0", 1);
  }

  /** What rounding to {@code count} places leaves of a number that is too small for them. */
  private static DecimalDigits nothing(boolean negative, int count) {
    return new DecimalDigits(negative, "", -count);
  }

  private static DecimalDigits of(boolean negative, BigDecimal decimal) {
    String digits = decimal.unscaledValue().toString();
    return of(negative, digits, digits.length() - decimal.scale());
  }

  private static DecimalDigits of(boolean negative, String digits, int point) {
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return new DecimalDigits(negative, digits.substring(0, end), point);
  }

  boolean isZero() {
    return digits.isEmpty() || digits.equals("0");
  }
}
