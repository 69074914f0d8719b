package dev.lasti.runtime.io;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;

/**
 * The argument {@code newline} of text streams.
 *
 * @param text {@code null}, or one of an empty text, {@code \n}, {@code \r} and {@code \r\n}
 */
record LineEnd(String text) {
  static final LineEnd ANY = new LineEnd(null);

  /**
   * The line end that the argument says, {@code null} for another text. Raises TypeError.
   *
   * @param parameter function and parameter as the TypeError names them
   */
  static LineEnd ofOrNull(Object argument, String parameter) {
    if (argument == null || argument == PyNone.NONE) {
      return ANY;
    }
    if (!(Values.of(argument) instanceof String text)) {
      throw PyErrors.typeError(
          parameter + " must be str or None, not " + PyType.of(argument).name());
    }
    return switch (text) {
      case "", "\n", "\r", "\r\n" -> new LineEnd(text);
      default -> null;
    };
  }

  /** Whether each of the three kinds ends a line that is read. */
  boolean isUniversal() {
    return text == null || text.isEmpty();
  }

  /** Whether each line end that is read becomes {@code \n}. */
  boolean translatesInput() {
    return text == null;
  }

  /** Whether {@code \n} is written as something else. */
  boolean translatesOutput() {
    return text != null && text.startsWith("\r");
  }

  String translatedOutput(String line) {
    return translatesOutput() ? line.replace("\n", text) : line;
  }

  /** How many characters at the end may be the beginning of a line end: 0 or 1. */
  int partAtEnd(String line) {
    return "\r\n".equals(text) && line.endsWith("\r") ? 1 : 0;
  }

  /** Where the line that begins at {@code start} ends, behind its line end; -1 if it does not. */
  int find(String lines, int start) {
    if (text == null || text.equals("\n")) {
      int found = lines.indexOf('\n', start);
      return found < 0 ? -1 : found + 1;
    }
    if (!text.isEmpty()) {
      int found = lines.indexOf(text, start);
      return found < 0 ? -1 : found + text.length();
    }
    for (int i = start; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return lines.startsWith("\n", i + 1) ? i + 2 : i + 1;
      }
    }
    return -1;
  }
}
