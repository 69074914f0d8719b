package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** {@code float.__format__}. */
public final class FloatFormat {

  private static final int DEFAULT_PRECISION = 6;

  private FloatFormat() {}

  /**
   * {@code format(value, spec)}; equals {@code _PyFloat_FormatAdvancedWriter}.
   *
   * @param typeName the name of the value's type, for messages
   * @throws PyBaseException ValueError for a specification that floats do not know
   */
  public static String format(double value, String spec, String typeName) {
    if (spec.isEmpty()) {
      return FloatRepr.repr(value);
    }
    FormatSpec format = FormatSpec.parse(spec, typeName, FormatSpec.NO_TYPE, '>');
    return switch (format.type()) {
      case FormatSpec.NO_TYPE, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%' -> format(value, format);
      default -> throw format.unknownType(typeName);
    };
  }

  static String format(double value, FormatSpec format) {
    if (format.type() == '%') {
      return layOut(format, convert(value * 100, format, 'f') + "%");
    }
    return layOut(format, convert(value, format, (char) format.type()));
  }

  /**
   * The digits of a float or of a part of a complex number, with a minus sign if it is negative.
   * Without a type it is as {@code repr} has it, or with a precision as {@code g}.
   */
  static String convert(double value, FormatSpec format, char type) {
    int precision = format.precision();
    if (precision == Integer.MAX_VALUE) {
      throw PyErrors.valueError("precision too big");
    }
    int flags =
        (format.alternate() ? FloatRepr.ALTERNATE : 0)
            | (format.noNegativeZero() ? FloatRepr.NO_NEGATIVE_ZERO : 0);
    if (type == FormatSpec.NO_TYPE) {
      char code = precision < 0 ? 'r' : 'g';
      return FloatRepr.format(value, code, precision, flags | FloatRepr.ADD_DOT_0);
    }
    int digits = precision < 0 ? DEFAULT_PRECISION : precision;
    return FloatRepr.format(value, type == 'n' ? 'g' : type, digits, flags);
  }

  /** Adds sign, grouping and padding to a converted number. */
  static String layOut(FormatSpec format, String number) {
    int start = number.charAt(0) == '-' ? 1 : 0;
    int end = start;
    while (end < number.length() && UnicodeDatabase.isAsciiDigit(number.charAt(end))) {
      end++;
    }
    return NumberLayout.layOut(
        format, start == 1, "", number.substring(start, end), number.substring(end));
  }
}
