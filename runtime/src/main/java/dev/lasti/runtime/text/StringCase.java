package dev.lasti.runtime.text;

import java.util.Locale;

/**
 * The case conversions of str, with Unicode's full mappings. Equals the {@code do_upper}, {@code
 * do_lower} and so on of CPython's {@code unicodeobject.c}.
 */
public final class StringCase {

  private static final int CAPITAL_SIGMA = 0x3A3;
  private static final char SMALL_SIGMA = 0x3C3;
  private static final char FINAL_SIGMA = 0x3C2;

  private StringCase() {}

  /** {@code text.upper()}. */
  public static String upper(String text) {
    if (StringPredicates.isAscii(text)) {
      return text.toUpperCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      UnicodeDatabase.appendUpper(out, codePoint);
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** {@code text.lower()}. */
  public static String lower(String text) {
    if (StringPredicates.isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      i += appendLower(out, text, i);
    }
    return out.toString();
  }

  /** {@code text.casefold()}. */
  public static String casefold(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      UnicodeDatabase.appendFolded(out, codePoint);
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** {@code text.capitalize()}. */
  public static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int first = text.codePointAt(0);
    UnicodeDatabase.appendTitle(out, first);
    for (int i = Character.charCount(first); i < text.length(); ) {
      i += appendLower(out, text, i);
    }
    return out.toString();
  }

  /** {@code text.title()}. */
  public static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (inWord) {
        appendLower(out, text, i);
      } else {
        UnicodeDatabase.appendTitle(out, codePoint);
      }
      inWord = UnicodeDatabase.isCased(codePoint);
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** {@code text.swapcase()}. */
  public static String swapCase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (UnicodeDatabase.isUpper(codePoint)) {
        appendLower(out, text, i);
      } else if (UnicodeDatabase.isLower(codePoint)) {
        UnicodeDatabase.appendUpper(out, codePoint);
      } else {
        out.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /** Appends the lowercase of the code point at {@code i} and returns how many chars it has. */
  private static int appendLower(StringBuilder out, String text, int i) {
    int codePoint = text.codePointAt(i);
    if (codePoint == CAPITAL_SIGMA) {
      out.append(isFinalSigma(text, i) ? FINAL_SIGMA : SMALL_SIGMA);
    } else {
      UnicodeDatabase.appendLower(out, codePoint);
    }
    return Character.charCount(codePoint);
  }

  /** Unicode's Final_Sigma: a cased letter before it and none after it in the word. */
  private static boolean isFinalSigma(String text, int i) {
    return casedBefore(text, i) && !casedAfter(text, i + 1);
  }

  private static boolean casedBefore(String text, int end) {
    for (int i = end; i > 0; ) {
      int codePoint = text.codePointBefore(i);
      if (!UnicodeDatabase.isCaseIgnorable(codePoint)) {
        return UnicodeDatabase.isCased(codePoint);
      }
      i -= Character.charCount(codePoint);
    }
    return false;
  }

  private static boolean casedAfter(String text, int start) {
    for (int i = start; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!UnicodeDatabase.isCaseIgnorable(codePoint)) {
        return UnicodeDatabase.isCased(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }
}
