package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import java.math.BigInteger;

/** {@code int.__format__}. */
public final class IntegerFormat {

  private IntegerFormat() {}

  /**
   * {@code format(value, spec)}; equals {@code _PyLong_FormatAdvancedWriter}.
   *
   * @param value a Long or BigInteger
   * @param typeName the name of the value's type, for messages
   * @throws PyBaseException ValueError for a specification that ints do not know, OverflowError for
   *     a value that is no character ({@code c}) or too large for a float
   */
  public static String format(Object value, String spec, String typeName) {
    if (spec.isEmpty()) {
      return IntegerText.toDecimal(value);
    }
    FormatSpec format = FormatSpec.parse(spec, typeName, 'd', '>');
    return switch (format.type()) {
      case 'b', 'd', 'n', 'o', 'x', 'X' -> formatDigits(value, format);
      case 'c' -> formatCharacter(value, format);
      case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> FloatFormat.format(toDouble(value), format);
      default -> throw format.unknownType(typeName);
    };
  }

  private static String formatDigits(Object value, FormatSpec format) {
    checkOptions(format);
    int base = base(format.type());
    String text = IntegerText.toBase(value, base);
    boolean negative = text.charAt(0) == '-';
    String digits = negative ? text.substring(1) : text;
    String prefix = format.alternate() ? prefix(format.type()) : "";
    return NumberLayout.layOut(
        format, negative, prefix, format.type() == 'X' ? AsciiCase.upper(digits) : digits, "");
  }

  private static void checkOptions(FormatSpec format) {
    if (format.precision() >= 0) {
      throw PyErrors.valueError("Precision not allowed in integer format specifier");
    }
    if (format.noNegativeZero()) {
      throw PyErrors.valueError(
          "Negative zero coercion (z) not allowed in integer format specifier");
    }
  }

  private static int base(int type) {
    return switch (type) {
      case 'b' -> 2;
      case 'o' -> 8;
      case 'x', 'X' -> 16;
      default -> 10;
    };
  }

  private static String prefix(int type) {
    return switch (type) {
      case 'b' -> "0b";
      case 'o' -> "0o";
      case 'x' -> "0x";
      case 'X' -> "0X";
      default -> "";
    };
  }

  private static String formatCharacter(Object value, FormatSpec format) {
    checkOptions(format);
    if (format.sign() != 0) {
      throw PyErrors.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (format.alternate()) {
      throw PyErrors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
    }
    if (value instanceof BigInteger) {
      throw PyErrors.overflowError("Python int too large to convert to C long");
    }
    long codePoint = (Long) value;
    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
      throw PyErrors.overflowError("%c arg not in range(0x110000)");
    }
    return NumberLayout.layOut(format, false, "", "", CodePoints.toString((int) codePoint));
  }

  private static double toDouble(Object value) {
    double converted = ((Number) value).doubleValue();
    if (Double.isInfinite(converted)) {
      throw PyErrors.overflowError("int too large to convert to float");
    }
    return converted;
  }
}
