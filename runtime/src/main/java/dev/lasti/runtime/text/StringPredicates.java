package dev.lasti.runtime.text;

/** The {@code is…} methods of str; an empty string is only ASCII and printable. */
public final class StringPredicates {

  private StringPredicates() {}

  /** {@code text.isascii()}. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** {@code text.isalpha()}. */
  public static boolean isAlpha(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!UnicodeDatabase.isAlpha(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isalnum()}. */
  public static boolean isAlnum(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      // What is a decimal or another digit is numeric too.
      if (!UnicodeDatabase.isAlpha(codePoint) && !UnicodeDatabase.isNumeric(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isdecimal()}. */
  public static boolean isDecimal(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!UnicodeDatabase.isDecimal(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isdigit()}. */
  public static boolean isDigit(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!UnicodeDatabase.isDigit(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isnumeric()}. */
  public static boolean isNumeric(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!UnicodeDatabase.isNumeric(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return !text.isEmpty();
  }

  /** {@code text.isspace()}. */
  public static boolean isSpace(String text) {
    return !text.isEmpty() && StringSplitting.skipSpace(text, 0) == text.length();
  }

  /** {@code text.isprintable()}. */
  public static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!UnicodeDatabase.isPrintable(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /** {@code text.isidentifier()}; keywords count. */
  public static boolean isIdentifier(String text) {
    if (text.isEmpty() || !UnicodeDatabase.isIdentifierStart(text.codePointAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!UnicodeDatabase.isIdentifierPart(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  /** {@code text.islower()}. */
  public static boolean isLower(String text) {
    boolean lower = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (UnicodeDatabase.isUpper(codePoint) || UnicodeDatabase.isTitle(codePoint)) {
        return false;
      }
      lower |= UnicodeDatabase.isLower(codePoint);
      i += Character.charCount(codePoint);
    }
    return lower;
  }

  /** {@code text.isupper()}. */
  public static boolean isUpper(String text) {
    boolean upper = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (UnicodeDatabase.isLower(codePoint) || UnicodeDatabase.isTitle(codePoint)) {
        return false;
      }
      upper |= UnicodeDatabase.isUpper(codePoint);
      i += Character.charCount(codePoint);
    }
    return upper;
  }

  /** {@code text.istitle()}. */
  public static boolean isTitle(String text) {
    boolean title = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      boolean capital = UnicodeDatabase.isUpper(codePoint) || UnicodeDatabase.isTitle(codePoint);
      boolean cased = capital || UnicodeDatabase.isLower(codePoint);
      if (cased && capital == inWord) {
        return false;
      }
      title |= cased;
      inWord = cased;
      i += Character.charCount(codePoint);
    }
    return title;
  }
}
