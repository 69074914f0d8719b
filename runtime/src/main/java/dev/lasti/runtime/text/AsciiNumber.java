package dev.lasti.runtime.text;

/** What the parsers of {@code int("…")} and {@code float("…")} share. */
final class AsciiNumber {

  /** What {@link #digitValue} answers for a character that is no digit in any base. */
  static final int NO_DIGIT = 37;

  private AsciiNumber() {}

  /**
   * {@code text} with every decimal digit as ASCII, whitespace as blanks, and question marks for
   * all else that is not ASCII. ASCII text stays as it is. Equals CPython's {@code
   * _PyUnicode_TransformDecimalAndSpaceToASCII}.
   */
  static String toAscii(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 128) {
      i++;
    }
    return i == text.length() ? text : transform(text);
  }

  private static String transform(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      int digit = UnicodeDatabase.decimalValue(codePoint);
      if (UnicodeDatabase.isSpace(codePoint)) {
        out.append(' ');
      } else if (digit >= 0) {
        out.append((char) ('0' + digit));
      } else {
        out.append(codePoint < 128 ? (char) codePoint : '?');
      }
    }
    return out.toString();
  }

  /** {@code text} without the ASCII whitespace around it. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** C's {@code isspace}, which leaves out the separators 0x1c to 0x1f. */
  private static boolean isSpace(char c) {
    return c == ' ' || (9 <= c && c <= 13);
  }

  /** The value of a digit or letter, up to 35 for z, or {@link #NO_DIGIT}. */
  static int digitValue(char c) {
    if (UnicodeDatabase.isAsciiDigit(c)) {
      return c - '0';
    }
    return UnicodeDatabase.isAsciiLetter(c) ? (c | 32) - 'a' + 10 : NO_DIGIT;
  }
}
