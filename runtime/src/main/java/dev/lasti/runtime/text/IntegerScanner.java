package dev.lasti.runtime.text;

/**
 * Reads {@code [sign] [prefix ['_']] digit (['_'] digit)*}, the syntax of {@code int("…", base)}.
 * Equals CPython's {@code PyLong_FromString}.
 */
final class IntegerScanner {

  private final String text;
  private int base;
  private int position;

  IntegerScanner(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /** The value as a Long or BigInteger, or null if the text is no number. */
  Object scan() {
    boolean negative = peek(0) == '-';
    if (negative || peek(0) == '+') {
      position++;
    }
    // With base 0, as in source code, only zero itself may start with a zero and have no prefix.
    boolean onlyZero = base == 0 && chooseBase();
    skipPrefix();
    String digits = digits();
    if (digits == null) {
      return null;
    }
    Object value = IntegerText.fromDigits(digits, base, negative);
    return onlyZero && !value.equals(0L) ? null : value;
  }

  private char peek(int offset) {
    return position + offset < text.length() ? text.charAt(position + offset) : 0;
  }

  /** Replaces base 0; true if the number starts with a zero that is no prefix. */
  private boolean chooseBase() {
    int prefixed = peek(0) == '0' ? prefixBase(peek(1)) : 10;
    base = prefixed == 0 ? 10 : prefixed;
    return prefixed == 0;
  }

  private static int prefixBase(char letter) {
    return switch (letter) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  private void skipPrefix() {
    if (peek(0) == '0' && prefixBase(peek(1)) == base) {
      position += 2;
      if (peek(0) == '_') {
        position++;
      }
    }
  }

  /** The rest of the text without underscores, or null if it is not made of digits. */
  private String digits() {
    StringBuilder digits = null;
    int start = position;
    boolean afterDigit = false;
    for (; position < text.length(); position++) {
      char c = text.charAt(position);
      if (c == '_' && afterDigit) {
        digits = digits == null ? new StringBuilder(text.substring(start, position)) : digits;
        afterDigit = false;
        continue;
      }
      if (AsciiNumber.digitValue(c) >= base) {
        return null;
      }
      afterDigit = true;
      if (digits != null) {
        digits.append(c);
      }
    }
    if (!afterDigit) {
      return null;
    }
    return digits == null ? text.substring(start) : digits.toString();
  }
}
