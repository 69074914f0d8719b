package dev.lasti.runtime.text;

/** Case conversion of text that is known to be ASCII, whatever the locale. */
final class AsciiCase {

  private AsciiCase() {}

  static String upper(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append('a' <= c && c <= 'z' ? (char) (c - 32) : c);
    }
    return out.toString();
  }

  static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append('A' <= c && c <= 'Z' ? (char) (c + 32) : c);
    }
    return out.toString();
  }
}
