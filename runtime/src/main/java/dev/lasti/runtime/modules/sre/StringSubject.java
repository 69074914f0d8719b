package dev.lasti.runtime.modules.sre;

import dev.lasti.runtime.text.CodePoints;

/** A str without surrogate pairs: each {@code char} is a character. */
final class StringSubject extends Subject {
  private final String text;

  StringSubject(Object string, String text) {
    super(string);
    this.text = text;
  }

  @Override
  boolean isBytes() {
    return false;
  }

  @Override
  int length() {
    return text.length();
  }

  @Override
  int at(int position) {
    return text.charAt(position);
  }

  @Override
  Object slice(int start, int stop) {
    return stop - start == 1
        ? CodePoints.toString(text.charAt(start))
        : text.substring(start, stop);
  }

  /** Leaves single characters to {@link String#indexOf(int, int)} where it stops in time. */
  @Override
  int indexOf(int[] characters, int start, int end) {
    int at = start;
    while (end == text.length()) {
      at = text.indexOf(characters[0], at);
      if (at < 0 || at > end - characters.length) {
        return -1;
      }
      if (super.indexOf(characters, at, at + characters.length) >= 0) {
        return at;
      }
      at++;
    }
    return super.indexOf(characters, start, end);
  }
}
