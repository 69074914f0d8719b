package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** {@code complex.__format__}. */
public final class ComplexFormat {

  private static final int DEFAULT_PRECISION = 6;

  private ComplexFormat() {}

  /**
   * {@code format(complex(real, imaginary), spec)}; equals {@code _PyComplex_FormatAdvancedWriter}.
   *
   * @param typeName the name of the value's type, for messages
   * @throws PyBaseException ValueError for a specification that complex numbers do not know
   */
  public static String format(double real, double imaginary, String spec, String typeName) {
    if (spec.isEmpty()) {
      return FloatRepr.complexRepr(real, imaginary);
    }
    FormatSpec format = FormatSpec.parse(spec, typeName, FormatSpec.NO_TYPE, '>');
    return switch (format.type()) {
      case FormatSpec.NO_TYPE, 'e', 'E', 'f', 'F', 'g', 'G', 'n' -> format(real, imaginary, format);
      default -> throw format.unknownType(typeName);
    };
  }

  private static String format(double real, double imaginary, FormatSpec format) {
    if (format.fill() == '0') {
      throw PyErrors.valueError("Zero padding is not allowed in complex format specifier");
    }
    if (format.align() == '=') {
      throw PyErrors.valueError("'=' alignment flag is not allowed in complex format specifier");
    }
    boolean likeRepr = format.type() == FormatSpec.NO_TYPE;
    boolean skipReal = likeRepr && real == 0 && 1 / real > 0;
    String text = skipReal ? part(imaginary, format, format.sign()) : both(real, imaginary, format);
    String shown = likeRepr && !skipReal ? "(" + text + "j)" : text + "j";
    return format.pad(shown, shown.length());
  }

  private static String both(double real, double imaginary, FormatSpec format) {
    return part(real, format, format.sign()) + part(imaginary, format, '+');
  }

  private static String part(double value, FormatSpec format, char sign) {
    return FloatFormat.layOut(format.unpadded(sign), convert(value, format));
  }

  /** As for a float, except that without a type no {@code .0} is added. */
  private static String convert(double value, FormatSpec format) {
    if (format.type() != FormatSpec.NO_TYPE) {
      return FloatFormat.convert(value, format, (char) format.type());
    }
    char code = format.precision() < 0 ? 'r' : 'g';
    return FloatFormat.convert(value, format, code);
  }
}
