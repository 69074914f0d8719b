package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyErrors;

/**
 * One conversion specifier of a {@code %} format, and how it lays out converted text. Equals
 * CPython's {@code unicode_format_arg_output}.
 *
 * @param leftAlign the flag {@code -}
 * @param plus the flag {@code +}
 * @param blank the flag blank
 * @param alternate the flag {@code #}
 * @param zero the flag {@code 0}
 * @param width the least width, or -1
 * @param precision the precision, or -1
 * @param code the code point that names the conversion
 */
record PercentSpecifier(
    boolean leftAlign,
    boolean plus,
    boolean blank,
    boolean alternate,
    boolean zero,
    int width,
    int precision,
    int code) {

  /** The code of a conversion that is known to exist. */
  char letter() {
    return (char) code;
  }

  /** Appends a str, of which the precision is the greatest length. */
  void appendText(StringBuilder out, String text) {
    boolean cut = precision >= 0 && precision < CodePoints.length(text);
    appendPadded(out, cut ? CodePoints.slice(text, 0, precision) : text);
  }

  void appendPadded(StringBuilder out, String text) {
    int padding = width - CodePoints.length(text);
    if (!leftAlign) {
      Padding.append(out, ' ', padding);
    }
    out.append(text);
    if (leftAlign) {
      Padding.append(out, ' ', padding);
    }
  }

  /** Appends a number: zeros stand between its sign and prefix and its digits. */
  void appendNumber(StringBuilder out, String number) {
    boolean negative = number.charAt(0) == '-';
    String sign = negative ? "-" : plus ? "+" : blank ? " " : "";
    int digits = (negative ? 1 : 0) + prefixLength();
    String head = sign + number.substring(negative ? 1 : 0, digits);
    String tail = number.substring(digits);
    if (!zero || leftAlign) {
      appendPadded(out, head + tail);
      return;
    }
    out.append(head);
    Padding.append(out, '0', width - head.length() - tail.length());
    out.append(tail);
  }

  private int prefixLength() {
    return alternate && (code == 'o' || code == 'x' || code == 'X') ? 2 : 0;
  }

  /** The digits of an int: the precision is their least number. Equals _PyUnicode_FormatLong. */
  String integer(Object value) {
    if (precision > Integer.MAX_VALUE - 3) {
      throw PyErrors.overflowError("precision too large");
    }
    String text = IntegerText.toBase(value, base());
    boolean negative = text.charAt(0) == '-';
    String digits = negative ? text.substring(1) : text;
    StringBuilder out = new StringBuilder(digits.length() + 3);
    if (negative) {
      out.append('-');
    }
    if (prefixLength() > 0) {
      out.append('0').append(letter());
    }
    Padding.append(out, '0', precision - digits.length());
    return out.append(code == 'X' ? AsciiCase.upper(digits) : digits).toString();
  }

  private int base() {
    return switch (code) {
      case 'o' -> 8;
      case 'x', 'X' -> 16;
      default -> 10;
    };
  }
}
