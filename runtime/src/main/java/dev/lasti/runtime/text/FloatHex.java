package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import java.math.BigInteger;

/** The exact hexadecimal notation of floats: {@code float.hex} and {@code float.fromhex}. */
public final class FloatHex {

  private static final int SIGNIFICAND_BITS = 52;
  private static final long SIGNIFICAND_MASK = (1L << SIGNIFICAND_BITS) - 1;

  /** 2^-1074 is the smallest double, 2^1024 the first power of two that is too large. */
  private static final int MIN_BIT = -1074;

  private static final int MAX_TOP = 1024;

  private FloatHex() {}

  /** {@code value.hex()}; equals {@code float_hex_impl}. */
  public static String hex(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return FloatRepr.repr(value);
    }
    long bits = Double.doubleToRawLongBits(value);
    String sign = bits < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0x0.0p+0";
    }
    int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT);
    char leading = Math.abs(value) < Double.MIN_NORMAL ? '0' : '1';
    String fraction = Long.toHexString(bits & SIGNIFICAND_MASK);
    StringBuilder out = new StringBuilder(sign).append("0x").append(leading).append('.');
    for (int i = fraction.length(); i < SIGNIFICAND_BITS / 4; i++) {
      out.append('0');
    }
    return out.append(fraction).append(exponent < 0 ? "p" : "p+").append(exponent).toString();
  }

  /**
   * {@code float.fromhex(text)}; equals {@code float_fromhex}.
   *
   * @throws PyBaseException ValueError for text that is no hexadecimal number, OverflowError for
   *     one that is too large
   */
  public static double parse(String text) {
    String stripped = AsciiNumber.strip(text);
    double special = FloatParser.parseSpecial(stripped);
    return special != 0 ? special : new Scanner(stripped).scan();
  }

  /** Reads {@code [sign] ['0x'] digits ['.' digits] ['p' [sign] decimal]}. */
  private static final class Scanner {
    private final String text;
    private int position;
    private long exponent;
    private final StringBuilder digits = new StringBuilder();

    Scanner(String text) {
      this.text = text;
    }

    double scan() {
      boolean negative = peek() == '-';
      if (negative || peek() == '+') {
        position++;
      }
      skipPrefix();
      scanDigits();
      scanExponent();
      if (position < text.length()) {
        throw invalid();
      }
      double magnitude = round(new BigInteger(digits.toString(), 16), exponent);
      return negative ? -magnitude : magnitude;
    }

    private char peek() {
      return position < text.length() ? text.charAt(position) : 0;
    }

    private void skipPrefix() {
      if (peek() == '0'
          && position + 1 < text.length()
          && (text.charAt(position + 1) | 32) == 'x') {
        position += 2;
      }
    }

    private void scanDigits() {
      appendDigits();
      int wholeDigits = digits.length();
      if (peek() == '.') {
        position++;
        appendDigits();
      }
      if (digits.isEmpty()) {
        throw invalid();
      }
      exponent = -4L * (digits.length() - wholeDigits);
    }

    private void appendDigits() {
      while (AsciiNumber.digitValue(peek()) < 16) {
        digits.append(peek());
        position++;
      }
    }

    private void scanExponent() {
      if ((peek() | 32) != 'p') {
        return;
      }
      position++;
      boolean negative = peek() == '-';
      if (negative || peek() == '+') {
        position++;
      }
      if (!UnicodeDatabase.isAsciiDigit(peek())) {
        throw invalid();
      }
      long value = 0;
      while (UnicodeDatabase.isAsciiDigit(peek())) {
        value = Math.min(value * 10 + peek() - '0', Integer.MAX_VALUE * 16L);
        position++;
      }
      exponent += negative ? -value : value;
    }

    private static PyBaseException invalid() {
      return PyErrors.valueError("invalid hexadecimal floating-point string");
    }
  }

  /** significand·2^exponent, rounded to the nearest double, ties to even. */
  private static double round(BigInteger significand, long exponent) {
    if (significand.signum() == 0) {
      return 0;
    }
    long top = exponent + significand.bitLength();
    if (top > MAX_TOP) {
      throw tooLarge();
    }
    if (top < MIN_BIT) {
      return 0;
    }
    int lastBit = (int) Math.max(top - SIGNIFICAND_BITS - 1, MIN_BIT);
    long rounded = shiftRightHalfEven(significand, (int) (lastBit - exponent));
    double value = Math.scalb((double) rounded, lastBit);
    if (Double.isInfinite(value)) {
      throw tooLarge();
    }
    return value;
  }

  private static long shiftRightHalfEven(BigInteger value, int distance) {
    if (distance <= 0) {
      return value.shiftLeft(-distance).longValueExact();
    }
    long quotient = value.shiftRight(distance).longValueExact();
    if (!value.testBit(distance - 1)) {
      return quotient;
    }
    boolean tie = value.getLowestSetBit() == distance - 1;
    return tie && (quotient & 1) == 0 ? quotient : quotient + 1;
  }

  private static PyBaseException tooLarge() {
    return PyErrors.overflowError("hexadecimal value too large to represent as a float");
  }
}
