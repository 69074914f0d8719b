package dev.lasti.compiler.parser;

/** The letters before the opening quotes of a string literal (language reference, 2.4.1). */
record StringPrefix(boolean isBytes, boolean isRaw, boolean isFormatted, boolean isUnicode) {
  /** The prefix that is written so, in any case of its letters; null if there is no such prefix. */
  static StringPrefix of(String letters) {
    return switch (letters.toLowerCase(java.util.Locale.ROOT)) {
      case "" -> new StringPrefix(false, false, false, false);
      case "b" -> new StringPrefix(true, false, false, false);
      case "r" -> new StringPrefix(false, true, false, false);
      case "f" -> new StringPrefix(false, false, true, false);
      case "u" -> new StringPrefix(false, false, false, true);
      case "br", "rb" -> new StringPrefix(true, true, false, false);
      case "fr", "rf" -> new StringPrefix(false, true, true, false);
      default -> null;
    };
  }
}
