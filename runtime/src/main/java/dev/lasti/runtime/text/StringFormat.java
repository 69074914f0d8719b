package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** {@code str.__format__}. */
public final class StringFormat {

  private StringFormat() {}

  /**
   * {@code format(text, spec)}; equals {@code _PyUnicode_FormatAdvancedWriter}.
   *
   * @param typeName the name of the value's type, for messages
   * @throws PyBaseException ValueError for a specification that strings do not know
   */
  public static String format(String text, String spec, String typeName) {
    if (spec.isEmpty()) {
      return text;
    }
    FormatSpec format = FormatSpec.parse(spec, typeName, 's', '<');
    if (format.type() != 's') {
      throw format.unknownType(typeName);
    }
    checkOptions(format);
    int length = CodePoints.length(text);
    int shown = format.precision() < 0 ? length : Math.min(length, format.precision());
    return format.pad(shown < length ? CodePoints.slice(text, 0, shown) : text, shown);
  }

  private static void checkOptions(FormatSpec format) {
    if (format.sign() != 0) {
      String what = format.sign() == ' ' ? "Space" : "Sign";
      throw notAllowed(what + " not allowed");
    }
    if (format.noNegativeZero()) {
      throw notAllowed("Negative zero coercion (z) not allowed");
    }
    if (format.alternate()) {
      throw notAllowed("Alternate form (#) not allowed");
    }
    if (format.align() == '=') {
      throw notAllowed("'=' alignment not allowed");
    }
  }

  private static PyBaseException notAllowed(String what) {
    return PyErrors.valueError(what + " in string format specifier");
  }
}
