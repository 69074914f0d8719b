package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Ints as text and back: {@code int("…", base)}, {@code str(int)}, {@code bin}, {@code oct}, {@code
 * hex}, with the limit on the digits of decimal conversions that {@code sys.set_int_max_str_digits}
 * sets.
 */
public final class IntegerText {

  /** The limit at start-up: {@code sys.int_info.default_max_str_digits}. */
  public static final int DEFAULT_MAX_DIGITS = 4300;

  /** No limit but 0 (none) may be lower: {@code sys.int_info.str_digits_check_threshold}. */
  public static final int MAX_DIGITS_THRESHOLD = 640;

  /** Longer digit strings are split in halves: the JDK's own parser takes quadratic time. */
  private static final int DIGITS_READ_AT_ONCE = 1000;

  private static final double LOG10_2 = 0.301029995663981195;

  private static volatile int maxDigits = DEFAULT_MAX_DIGITS;

  private IntegerText() {}

  /** {@code sys.get_int_max_str_digits()}. */
  public static int maxDigits() {
    return maxDigits;
  }

  /**
   * {@code sys.set_int_max_str_digits(limit)}.
   *
   * @throws PyBaseException ValueError for a limit between 0 and the threshold
   */
  public static void setMaxDigits(int limit) {
    if (limit != 0 && limit < MAX_DIGITS_THRESHOLD) {
      throw PyErrors.valueError("maxdigits must be 0 or larger than " + MAX_DIGITS_THRESHOLD);
    }
    maxDigits = limit;
  }

  /** {@code int(text)}. */
  public static Object parse(String text) {
    return parse(text, 10);
  }

  /**
   * {@code int(text, base)}; equals {@code PyLong_FromUnicodeObject}.
   *
   * @return a Long, or a BigInteger where that is too small
   * @throws PyBaseException ValueError for a base other than 0 and 2 to 36, for text that is no
   *     number in it, and for too many digits
   */
  public static Object parse(String text, long base) {
    Object value = parseAscii(AsciiNumber.toAscii(text), base);
    if (value == null) {
      throw invalid(base, StringRepr.repr(text));
    }
    return value;
  }

  /** {@code int(bytes, base)}; equals {@code _PyLong_FromBytes}. */
  public static Object parse(byte[] bytes, long base) {
    Object value = parseAscii(new String(bytes, StandardCharsets.ISO_8859_1), base);
    if (value == null) {
      throw invalid(base, BytesRepr.repr(bytes));
    }
    return value;
  }

  private static PyBaseException invalid(long base, String repr) {
    String shown = CodePoints.slice(repr, 0, Math.min(200, CodePoints.length(repr)));
    return PyErrors.valueError("invalid literal for int() with base " + base + ": " + shown);
  }

  private static Object parseAscii(String text, long base) {
    if (base != 0 && (base < 2 || base > 36)) {
      throw PyErrors.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    return new IntegerScanner(AsciiNumber.strip(text), (int) base).scan();
  }

  /** The value of {@code digits}, which has no sign and no underscores. */
  static Object fromDigits(String digits, int base, boolean negative) {
    boolean powerOfTwo = (base & (base - 1)) == 0;
    if (!powerOfTwo) {
      checkDigits(digits.length());
    }
    if (digits.length() <= 12) {
      long value = Long.parseLong(digits, base);
      return negative ? -value : value;
    }
    BigInteger value = powerOfTwo ? new BigInteger(digits, base) : magnitude(digits, base);
    return normalize(negative ? value.negate() : value);
  }

  private static void checkDigits(int count) {
    int limit = maxDigits;
    if (limit > 0 && count > limit) {
      throw PyErrors.valueError(
          limitExceeded(limit)
              + ": value has "
              + count
              + " digits; use sys.set_int_max_str_digits() to increase the limit");
    }
  }

  private static String limitExceeded(int limit) {
    return "Exceeds the limit (" + limit + " digits) for integer string conversion";
  }

  private static BigInteger magnitude(String digits, int base) {
    if (digits.length() <= DIGITS_READ_AT_ONCE) {
      return new BigInteger(digits, base);
    }
    int lowDigits = digits.length() / 2;
    int split = digits.length() - lowDigits;
    BigInteger high = magnitude(digits.substring(0, split), base);
    BigInteger low = magnitude(digits.substring(split), base);
    return high.multiply(BigInteger.valueOf(base).pow(lowDigits)).add(low);
  }

  private static Object normalize(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    return value;
  }

  /**
   * {@code str(value)} of an int; equals {@code long_to_decimal_string}.
   *
   * @throws PyBaseException ValueError for more digits than the limit
   */
  public static String toDecimal(Object value) {
    return value instanceof BigInteger big ? toDecimal(big) : value.toString();
  }

  /** As {@link #toDecimal(Object)}. */
  public static String toDecimal(BigInteger value) {
    int limit = maxDigits;
    if (limit > 0 && value.bitLength() > MAX_DIGITS_THRESHOLD * 3) {
      boolean certainlyTooLong = (value.bitLength() - 1) * LOG10_2 > limit + 1;
      String text = certainlyTooLong ? null : value.toString();
      if (text == null || text.length() - (value.signum() < 0 ? 1 : 0) > limit) {
        throw PyErrors.valueError(
            limitExceeded(limit) + "; use sys.set_int_max_str_digits() to increase the limit");
      }
      return text;
    }
    return value.toString();
  }

  /** {@code bin(value)} of a Long or BigInteger. */
  public static String bin(Object value) {
    return withPrefix("0b", value, 2);
  }

  /** {@code oct(value)} of a Long or BigInteger. */
  public static String oct(Object value) {
    return withPrefix("0o", value, 8);
  }

  /** {@code hex(value)} of a Long or BigInteger. */
  public static String hex(Object value) {
    return withPrefix("0x", value, 16);
  }

  private static String withPrefix(String prefix, Object value, int base) {
    String text = toBase(value, base);
    return text.charAt(0) == '-' ? "-" + prefix + text.substring(1) : prefix + text;
  }

  /** The digits of a Long or BigInteger in {@code base}, with a minus sign if it is negative. */
  static String toBase(Object value, int base) {
    if (base == 10) {
      return toDecimal(value);
    }
    return value instanceof BigInteger big ? big.toString(base) : Long.toString((Long) value, base);
  }
}
