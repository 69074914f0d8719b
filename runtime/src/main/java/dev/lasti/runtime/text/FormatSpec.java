package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/**
 * A parsed format specification:
 *
 * <pre>
 * [[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type]
 * </pre>
 *
 * Equals CPython's {@code InternalFormatSpec}; the grammar is that of the library reference,
 * "Format Specification Mini-Language".
 *
 * @param fill the code point that pads
 * @param align one of {@code < > ^ =}
 * @param sign one of {@code + -} and blank, or 0 if there was none
 * @param noNegativeZero whether a negative zero becomes positive
 * @param alternate whether there was a {@code #}
 * @param width the least width, or -1
 * @param grouping {@code ,} or {@code _} or 0
 * @param precision the precision, or -1; {@link Integer#MAX_VALUE} also stands for all above it
 * @param type the code point of the type; the default type if there was none
 */
record FormatSpec(
    int fill,
    char align,
    char sign,
    boolean noNegativeZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    int type) {

  /** The type of numbers without a type of their own. */
  static final char NO_TYPE = 0;

  /**
   * Parses {@code text}; equals {@code parse_internal_render_format_spec}.
   *
   * @param typeName the type of the formatted object, for messages
   * @throws PyBaseException ValueError for a malformed specification
   */
  static FormatSpec parse(String text, String typeName, char defaultType, char defaultAlign) {
    return new FormatSpecParser(text, typeName, defaultType, defaultAlign).parse();
  }

  /** How many digits stand between separators, or 0 if there are none. */
  int groupSize() {
    if (grouping == 0) {
      return 0;
    }
    return type == 'b' || type == 'o' || type == 'x' || type == 'X' ? 4 : 3;
  }

  /** Whether zeros fill the room between sign and digits. */
  boolean padsWithZeros() {
    return fill == '0' && align == '=';
  }

  /** This specification without its padding, and with {@code newSign} for the sign. */
  FormatSpec unpadded(char newSign) {
    return new FormatSpec(
        ' ', '<', newSign, noNegativeZero, alternate, -1, grouping, precision, type);
  }

  /** The error for a type that objects of type {@code typeName} do not know. */
  PyBaseException unknownType(String typeName) {
    return PyErrors.valueError(
        "Unknown format code " + quoted(type) + " for object of type '" + typeName + "'");
  }

  /** A code point in quotes, in hexadecimal unless it is printable ASCII. */
  static String quoted(int codePoint) {
    boolean shown = ' ' < codePoint && codePoint < 128;
    return "'" + (shown ? String.valueOf((char) codePoint) : hex(codePoint)) + "'";
  }

  private static String hex(int codePoint) {
    return "\\x" + Integer.toHexString(codePoint);
  }

  /** Pads {@code text}, which has {@code length} code points, by the width and the alignment. */
  String pad(String text, int length) {
    int padding = width - length;
    if (padding <= 0) {
      return text;
    }
    int left = align == '>' ? padding : align == '^' ? padding / 2 : 0;
    StringBuilder out = new StringBuilder(text.length() + 16);
    Padding.append(out, fill, left);
    out.append(text);
    Padding.append(out, fill, padding - left);
    return out.toString();
  }
}
