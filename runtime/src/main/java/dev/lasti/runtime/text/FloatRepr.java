package dev.lasti.runtime.text;

/**
 * Floats as decimal text: {@code repr} and the conversions that formatting is made of.
 *
 * <p>Equals CPython's {@code PyOS_double_to_string}: {@code 'r'} is the shortest text that reads
 * back as the same float, {@code 'e'}, {@code 'f'} and {@code 'g'} round the exact binary value to
 * the precision, ties to even.
 */
public final class FloatRepr {

  /** Show a sign for positive numbers too. */
  static final int SIGN = 1;

  /** Add {@code .0} to what looks like an int. */
  static final int ADD_DOT_0 = 1 << 1;

  /** Keep the decimal point and the trailing zeros. */
  static final int ALTERNATE = 1 << 2;

  /** Show a negative zero, also one that rounding made, as positive. */
  static final int NO_NEGATIVE_ZERO = 1 << 3;

  /** Up to this many digits stand before the point before {@code repr} turns to an exponent. */
  private static final int REPR_MAX_POINT = 16;

  private FloatRepr() {}

  /** {@code repr(value)}; equals {@code float_repr}. */
  public static String repr(double value) {
    return format(value, 'r', 0, ADD_DOT_0);
  }

  /** The parts of {@code repr} of a complex number: as {@link #repr}, but 1 and not 1.0. */
  public static String shortest(double value) {
    return format(value, 'r', 0, 0);
  }

  /** {@code repr} of a complex number; equals {@code complex_repr}. */
  public static String complexRepr(double real, double imaginary) {
    if (real == 0 && 1 / real > 0) {
      return shortest(imaginary) + "j";
    }
    return "(" + shortest(real) + format(imaginary, 'r', 0, SIGN) + "j)";
  }

  /**
   * Converts {@code value} with one of the codes r, e, E, f, F, g, G.
   *
   * @param precision the precision; without meaning for r
   * @param flags a union of {@link #SIGN} and the other flags
   */
  static String format(double value, char code, int precision, int flags) {
    char lower = Character.toLowerCase(code);
    String text = formatLower(value, lower, precision, flags);
    return lower == code ? text : AsciiCase.upper(text);
  }

  private static String formatLower(double value, char code, int precision, int flags) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      String sign = value < 0 ? "-" : (flags & SIGN) != 0 ? "+" : "";
      return sign + (Double.isNaN(value) ? "nan" : "inf");
    }
    return switch (code) {
      case 'r' -> formatShortest(DecimalDigits.shortest(value), flags);
      case 'e' -> formatExponent(DecimalDigits.significant(value, precision + 1), precision, flags);
      case 'f' -> formatFixed(DecimalDigits.fixed(value, precision), precision, flags);
      default -> formatGeneral(value, Math.max(precision, 1), flags);
    };
  }

  private static String formatShortest(DecimalDigits decimal, int flags) {
    boolean exponent = decimal.point() <= -4 || decimal.point() > REPR_MAX_POINT;
    return layOut(decimal, 0, exponent, flags);
  }

  private static String formatExponent(DecimalDigits decimal, int precision, int flags) {
    return layOut(decimal, precision + 1, true, flags);
  }

  private static String formatFixed(DecimalDigits decimal, int precision, int flags) {
    return layOut(decimal, decimal.point() + precision, false, flags);
  }

  private static String formatGeneral(double value, int precision, int flags) {
    DecimalDigits decimal = DecimalDigits.significant(value, precision);
    int point = decimal.point();
    boolean exponent = point <= -4 || point > precision - ((flags & ADD_DOT_0) != 0 ? 1 : 0);
    return layOut(decimal, (flags & ALTERNATE) != 0 ? precision : 0, exponent, flags);
  }

  /**
   * Puts digits, point and exponent together; equals the second half of {@code format_float_short}.
   *
   * @param minimumDigits zeros are added until so many digits stand after the virtual {@code 0.}
   */
  private static String layOut(
      DecimalDigits decimal, int minimumDigits, boolean useExponent, int flags) {
    String digits = decimal.digits();
    int point = useExponent ? 1 : decimal.point();
    boolean addDot0 = !useExponent && (flags & ADD_DOT_0) != 0;
    int end = Math.max(Math.max(minimumDigits, digits.length()), addDot0 ? point + 1 : point);
    StringBuilder out = new StringBuilder(Math.max(end, 0) + Math.max(-point, 0) + 8);
    appendSign(out, decimal, flags);
    if (point <= 0) {
      out.append("0.");
      appendZeros(out, -point);
      appendDigits(out, digits, 0, end);
    } else {
      appendDigits(out, digits, 0, point);
      out.append('.');
      appendDigits(out, digits, point, end);
    }
    if (out.charAt(out.length() - 1) == '.' && (flags & ALTERNATE) == 0) {
      out.setLength(out.length() - 1);
    }
    if (useExponent) {
      appendExponent(out, decimal.point() - 1);
    }
    return out.toString();
  }

  private static void appendSign(StringBuilder out, DecimalDigits decimal, int flags) {
    boolean dropSign = (flags & NO_NEGATIVE_ZERO) != 0 && decimal.isZero();
    if (decimal.negative() && !dropSign) {
      out.append('-');
    } else if ((flags & SIGN) != 0) {
      out.append('+');
    }
  }

  /** Appends the digits from {@code from} to {@code to}, with zeros after the last one. */
  private static void appendDigits(StringBuilder out, String digits, int from, int to) {
    int known = Math.min(to, digits.length());
    if (from < known) {
      out.append(digits, from, known);
    }
    appendZeros(out, to - Math.max(from, known));
  }

  private static void appendZeros(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.append('0');
    }
  }

  private static void appendExponent(StringBuilder out, int exponent) {
    out.append(exponent < 0 ? "e-" : "e+");
    int magnitude = Math.abs(exponent);
    if (magnitude < 10) {
      out.append('0');
    }
    out.append(magnitude);
  }
}
