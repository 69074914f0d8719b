package dev.lasti.compiler.ir;

import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of one line of IR text from left to right. Spaces separate and do not count. */
final class IrScanner {
  private final String line;
  private final int number;
  private int position;

  IrScanner(String line, int number) {
    this.line = line;
    this.number = number;
  }

  IllegalArgumentException error(String message) {
    return new IllegalArgumentException("line " + number + ": " + message + ": " + line.strip());
  }

  boolean isIndented() {
    return line.startsWith(" ");
  }

  private void skipSpaces() {
    while (position < line.length() && line.charAt(position) == ' ') {
      position++;
    }
  }

  boolean at(String text) {
    skipSpaces();
    return line.startsWith(text, position);
  }

  boolean accept(String text) {
    boolean found = at(text);
    if (found) {
      position += text.length();
    }
    return found;
  }

  void expect(String text) {
    if (!accept(text)) {
      throw error("expected " + text + " at column " + position);
    }
  }

  /** Whether nothing but the span is left. */
  boolean atEnd() {
    skipSpaces();
    return position == line.length() || at(";");
  }

  /** Reads the span at the end of a line, if there is one; nothing else may be left. */
  Span end() {
    Span span = accept(";") ? span() : null;
    skipSpaces();
    if (position < line.length()) {
      throw error("unexpected text at column " + position);
    }
    return span;
  }

  private Span span() {
    int line = integer();
    expect(":");
    int column = integer();
    expect("-");
    int endLine = integer();
    expect(":");
    return new Span(line, column, endLine, integer());
  }

  int integer() {
    return Integer.parseInt(number());
  }

  /** The text up to a character, which is left behind. */
  String until(char end) {
    skipSpaces();
    int start = position;
    position = line.indexOf(end, start);
    if (position < 0) {
      position = start;
      throw error("expected " + end);
    }
    return line.substring(start, position++);
  }

  boolean atName() {
    skipSpaces();
    return position < line.length()
        && (line.charAt(position) == '`'
            || IrText.isNamePart(line.charAt(position)) && !atNumber());
  }

  /** Whether a variable and a {@code =} come next. */
  boolean atAssignment() {
    int start = position;
    accept("#");
    boolean found = atName() && !name().isEmpty() && accept("=");
    position = start;
    return found;
  }

  /** The name that comes next if it has no backquotes, or an empty string; it is not taken. */
  String peekWord() {
    if (!atName() || at("`")) {
      return "";
    }
    int start = position;
    String word = name();
    position = start;
    return word;
  }

  /** A name, with or without backquotes. */
  String name() {
    if (accept("`")) {
      return until('`');
    }
    skipSpaces();
    int start = position;
    while (position < line.length() && IrText.isNamePart(line.charAt(position))) {
      position++;
    }
    if (position == start) {
      throw error("expected a name at column " + position);
    }
    return line.substring(start, position);
  }

  /** Names with commas between them, none if the line goes on with something else. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    if (atName()) {
      do {
        names.add(name());
      } while (accept(","));
    }
    return names;
  }

  boolean atNumber() {
    skipSpaces();
    int digit = at("-") ? position + 1 : position;
    return digit < line.length() && isDigit(line.charAt(digit)) || at("-inf");
  }

  /** The text of a number. */
  String number() {
    skipSpaces();
    int start = position;
    accept("-");
    while (position < line.length() && isNumberPart(line.charAt(position))) {
      position++;
    }
    return line.substring(start, position);
  }

  /** {@code 12}, {@code 1.0E-10}, {@code inf}. */
  private boolean isNumberPart(char c) {
    return isDigit(c)
        || c == '.'
        || c == 'E'
        || c == '-' && line.charAt(position - 1) == 'E'
        || "inf".indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A string in double quotes. */
  String string() {
    expect("\"");
    StringBuilder string = new StringBuilder();
    while (!line.startsWith("\"", position)) {
      if (position >= line.length()) {
        throw error("string without an end");
      }
      char c = line.charAt(position++);
      string.append(c == '\\' ? escape() : c);
    }
    position++;
    return string.toString();
  }

  private char escape() {
    char c = line.charAt(position++);
    return switch (c) {
      case 'n' -> '\n';
      case 'x' -> hex(2);
      case 'u' -> hex(4);
      default -> c;
    };
  }

  private char hex(int digits) {
    position += digits;
    return (char) Integer.parseInt(line.substring(position - digits, position), 16);
  }
}
