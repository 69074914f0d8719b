package dev.lasti.runtime.text;

/** {@code repr} and {@code ascii} of str. */
public final class StringRepr {

  private static final String HEX = "0123456789abcdef";

  private StringRepr() {}

  /** {@code repr(text)}: single quotes unless only they occur; equals {@code unicode_repr}. */
  public static String repr(String text) {
    return quote(text, false);
  }

  /** {@code ascii(text)}: as {@link #repr}, and nothing but ASCII. */
  public static String ascii(String text) {
    return quote(text, true);
  }

  /**
   * {@code ascii} of another object, from its {@code repr}; equals {@code PyObject_ASCII}, which
   * encodes it with {@code backslashreplace}.
   */
  public static String asciiOfRepr(String repr) {
    int i = 0;
    while (i < repr.length() && repr.charAt(i) < 128) {
      i++;
    }
    if (i == repr.length()) {
      return repr;
    }
    StringBuilder out = new StringBuilder(repr.length() + 16);
    for (i = 0; i < repr.length(); ) {
      int codePoint = repr.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint < 128) {
        out.append((char) codePoint);
      } else {
        appendNumeric(out, codePoint);
      }
    }
    return out.toString();
  }

  private static String quote(String text, boolean asciiOnly) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isPlain(codePoint, quote, asciiOnly)) {
        out.appendCodePoint(codePoint);
      } else {
        appendEscaped(out, codePoint);
      }
    }
    return out.append(quote).toString();
  }

  private static boolean isPlain(int codePoint, char quote, boolean asciiOnly) {
    if (codePoint == quote || codePoint == '\\') {
      return false;
    }
    return UnicodeDatabase.isPrintable(codePoint) && !(asciiOnly && codePoint >= 128);
  }

  private static void appendEscaped(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\\', '\'', '"' -> out.append('\\').append((char) codePoint);
      default -> appendNumeric(out, codePoint);
    }
  }

  /** Appends {@code \xhh}, {@code \}{@code uhhhh} or {@code \}{@code Uhhhhhhhh}. */
  static void appendNumeric(StringBuilder out, int codePoint) {
    if (codePoint < 0x100) {
      appendHex(out.append("\\x"), codePoint, 2);
    } else if (codePoint < 0x10000) {
      appendHex(out.append("\\u"), codePoint, 4);
    } else {
      appendHex(out.append("\\U"), codePoint, 8);
    }
  }

  private static void appendHex(StringBuilder out, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt(value >> shift & 15));
    }
  }
}
