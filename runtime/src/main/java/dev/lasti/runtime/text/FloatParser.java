package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import java.nio.charset.StandardCharsets;

/** The reading of floats: {@code float("…")}. */
public final class FloatParser {

  private FloatParser() {}

  /**
   * {@code float(text)}; equals {@code PyFloat_FromString}. Whitespace around the number,
   * underscores between digits, and decimal digits of any script are allowed.
   *
   * @throws PyBaseException ValueError {@code could not convert string to float: …}
   */
  public static double parse(String text) {
    String number = accept(AsciiNumber.toAscii(text));
    if (number == null) {
      throw invalid(StringRepr.repr(text));
    }
    return value(number);
  }

  /** {@code float(bytes)}, as {@link #parse(String)}. */
  public static double parse(byte[] bytes) {
    String number = accept(new String(bytes, StandardCharsets.ISO_8859_1));
    if (number == null) {
      throw invalid(BytesRepr.repr(bytes));
    }
    return value(number);
  }

  private static PyBaseException invalid(String repr) {
    return PyErrors.valueError("could not convert string to float: " + repr);
  }

  private static double value(String number) {
    double special = parseSpecial(number);
    return special != 0 ? special : Double.parseDouble(number);
  }

  /** The stripped number without its underscores if it is one, else null. */
  private static String accept(String text) {
    String stripped = AsciiNumber.strip(text);
    if (stripped.indexOf('_') >= 0) {
      stripped = removeUnderscores(stripped);
    }
    return stripped != null && (parseSpecial(stripped) != 0 || isDecimal(stripped))
        ? stripped
        : null;
  }

  /** Null if an underscore is not between two digits. */
  private static String removeUnderscores(String text) {
    StringBuilder out = new StringBuilder(text.length());
    char previous = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_' && !UnicodeDatabase.isAsciiDigit(previous)) {
        return null;
      }
      if (previous == '_' && !UnicodeDatabase.isAsciiDigit(c)) {
        return null;
      }
      if (c != '_') {
        out.append(c);
      }
      previous = c;
    }
    return previous == '_' ? null : out.toString();
  }

  /** Infinity or NaN with their signs if {@code text} is a name of one, else 0. */
  static double parseSpecial(String text) {
    int start = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    int length = text.length() - start;
    if (length != 3 && length != 8) {
      return 0;
    }
    boolean negative = text.charAt(0) == '-';
    return switch (AsciiCase.lower(text.substring(start))) {
      case "inf", "infinity" -> negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      case "nan" -> negative ? Math.copySign(Double.NaN, -1) : Double.NaN;
      default -> 0;
    };
  }

  /** {@code [sign] (digits ['.' [digits]] | '.' digits) [('e' | 'E') [sign] digits]}. */
  private static boolean isDecimal(String text) {
    int position = skipSign(text, 0);
    int wholeEnd = skipDigits(text, position);
    int digits = wholeEnd - position;
    position = wholeEnd;
    if (position < text.length() && text.charAt(position) == '.') {
      int fractionEnd = skipDigits(text, position + 1);
      digits += fractionEnd - position - 1;
      position = fractionEnd;
    }
    if (digits == 0) {
      return false;
    }
    if (position < text.length() && (text.charAt(position) | 32) == 'e') {
      int exponentStart = skipSign(text, position + 1);
      position = skipDigits(text, exponentStart);
      return position > exponentStart && position == text.length();
    }
    return position == text.length();
  }

  private static int skipSign(String text, int position) {
    boolean sign =
        position < text.length() && (text.charAt(position) == '-' || text.charAt(position) == '+');
    return sign ? position + 1 : position;
  }

  private static int skipDigits(String text, int position) {
    int end = position;
    while (end < text.length() && UnicodeDatabase.isAsciiDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
