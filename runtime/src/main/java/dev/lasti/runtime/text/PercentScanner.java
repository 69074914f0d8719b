package dev.lasti.runtime.text;

import dev.lasti.runtime.errors.PyErrors;

/**
 * Reads the conversion specifiers of a {@code %} format:
 *
 * <pre>
 * "%" ["(" key ")"] flags [width | "*"] ["." [precision | "*"]] ["h" | "l" | "L"] code
 * </pre>
 *
 * Equals CPython's {@code unicode_format_arg_parse}.
 */
final class PercentScanner {

  private final String format;
  private final PercentArguments arguments;
  private int position;

  private boolean leftAlign;
  private boolean plus;
  private boolean blank;
  private boolean alternate;
  private boolean zero;

  PercentScanner(String format, PercentArguments arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  /** Copies text up to the next specifier, {@code %%} as a percent sign; false at the end. */
  boolean copyLiteral(StringBuilder out) {
    while (position < format.length()) {
      int percent = format.indexOf('%', position);
      if (percent < 0) {
        break;
      }
      out.append(format, position, percent);
      position = percent + 1;
      if (peek() != '%') {
        return true;
      }
      out.append('%');
      position++;
    }
    out.append(format, position, format.length());
    position = format.length();
    return false;
  }

  /** Reads the specifier after the percent sign. */
  PercentSpecifier scan() {
    if (peek() == '(') {
      arguments.checkMapping();
      arguments.select(key());
    }
    scanFlags();
    long width = width();
    int precision = precision();
    if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
      position++;
    }
    if (position == format.length()) {
      throw PyErrors.valueError("incomplete format");
    }
    int code = format.codePointAt(position);
    position += Character.charCount(code);
    int shownWidth = (int) Math.min(width, Integer.MAX_VALUE);
    return new PercentSpecifier(
        leftAlign, plus, blank, alternate, zero, shownWidth, precision, code);
  }

  /** The index of the character that was read last. */
  int lastIndex() {
    return CodePoints.index(format, position) - 1;
  }

  private int peek() {
    return position < format.length() ? format.charAt(position) : -1;
  }

  /** The text in balanced parentheses. */
  private String key() {
    int start = ++position;
    int depth = 1;
    while (position < format.length() && depth > 0) {
      int c = format.charAt(position++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    if (depth > 0) {
      throw PyErrors.valueError("incomplete format key");
    }
    return format.substring(start, position - 1);
  }

  private void scanFlags() {
    leftAlign = false;
    plus = false;
    blank = false;
    alternate = false;
    zero = false;
    for (; ; position++) {
      switch (peek()) {
        case '-' -> leftAlign = true;
        case '+' -> plus = true;
        case ' ' -> blank = true;
        case '#' -> alternate = true;
        case '0' -> zero = true;
        default -> {
          return;
        }
      }
    }
  }

  /** The width, or -1. */
  private long width() {
    if (peek() != '*') {
      return UnicodeDatabase.isAsciiDigit(peek()) ? number(Long.MAX_VALUE, "width too big") : -1;
    }
    position++;
    long width = arguments.nextInt(Long.MAX_VALUE, "ssize_t");
    leftAlign |= width < 0;
    return Math.abs(width);
  }

  /** The precision, 0 if only the point is there, or -1. */
  private int precision() {
    if (peek() != '.') {
      return -1;
    }
    position++;
    if (peek() != '*') {
      return (int) number(Integer.MAX_VALUE, "precision too big");
    }
    position++;
    return (int) Math.max(arguments.nextInt(Integer.MAX_VALUE, "int"), 0);
  }

  private long number(long limit, String tooBig) {
    long value = 0;
    while (UnicodeDatabase.isAsciiDigit(peek())) {
      int digit = peek() - '0';
      if (value > (limit - digit) / 10) {
        throw PyErrors.valueError(tooBig);
      }
      value = value * 10 + digit;
      position++;
    }
    return value;
  }
}
