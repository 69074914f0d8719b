package dev.lasti.compiler.parser;

import dev.lasti.compiler.source.Span;

/**
 * A place in the source text, with its line and column, and the start of the token that is being
 * scanned. Behind the end of the text it reads NUL, which the text itself cannot contain.
 */
final class SourceCursor {
  static final char END = '\0';

  private final String text;
  private final char[] chars;
  private final boolean hasSurrogates;
  private int position;
  private int line = 1;

  // The column of an offset in this line that is already known; later ones are counted from it.
  private int knownOffset;
  private int knownColumn;

  private int tokenStart;
  private int tokenLine;
  private int tokenColumn;

  SourceCursor(String text) {
    this.text = text;
    this.chars = new char[text.length() + 1];
    text.getChars(0, text.length(), chars, 0);
    this.hasSurrogates = text.codePointCount(0, text.length()) != text.length();
  }

  char peek() {
    return chars[position];
  }

  char peek(int distance) {
    int index = position + distance;
    return index < chars.length ? chars[index] : END;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  /** Goes on by one char, over the end of a line too. */
  void advance() {
    if (chars[position++] == '\n') {
      line++;
      knownOffset = position;
      knownColumn = 0;
    }
  }

  /** Goes on by chars among which there is no end of a line. */
  void skip(int count) {
    position += count;
  }

  /** Goes to the end of this line. */
  void skipToLineEnd() {
    while (chars[position] != '\n' && !atEnd()) {
      position++;
    }
  }

  /** Takes this place as the start of a token. */
  void startToken() {
    tokenStart = position;
    tokenLine = line;
    tokenColumn = column();
  }

  /** The token from the last start to here. */
  PythonToken token(int type) {
    return new PythonToken(
        type, text, tokenStart, position, tokenLine, tokenColumn, line, column());
  }

  int position() {
    return position;
  }

  int line() {
    return line;
  }

  /** The line of the character before this one, where the text ends with the end of a line. */
  int lineOfLastCharacter() {
    return atEnd() && column() == 0 ? line - 1 : line;
  }

  int tokenStart() {
    return tokenStart;
  }

  String tokenText() {
    return text.substring(tokenStart, position);
  }

  int column() {
    knownColumn +=
        hasSurrogates ? text.codePointCount(knownOffset, position) : position - knownOffset;
    knownOffset = position;
    return knownColumn;
  }

  /** The span of the character here. */
  Span here() {
    int column = column();
    return new Span(line, column, line, column + 1);
  }

  /** The span from the start of the token to here. */
  Span tokenSpan() {
    return new Span(tokenLine, tokenColumn, line, column());
  }

  /** The span of the first characters of the token. */
  Span tokenStartSpan(int length) {
    return new Span(tokenLine, tokenColumn, tokenLine, tokenColumn + length);
  }
}
