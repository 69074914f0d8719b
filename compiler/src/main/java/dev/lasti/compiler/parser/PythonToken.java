package dev.lasti.compiler.parser;

import dev.lasti.compiler.source.Span;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;

/**
 * A token: its kind (a constant of {@link PythonParser}) and the piece of source it stands for.
 *
 * <p>{@code start} and {@code end} are offsets into the text, the end exclusive; lines count from
 * 1, columns from 0 in code points, as {@link Span} has them.
 */
final class PythonToken implements Token {
  final String source;
  final int start;
  final int end;
  final int line;
  final int column;
  final int endLine;
  final int endColumn;
  private int type;
  private int index = -1;

  PythonToken(
      int type,
      String source,
      int start,
      int end,
      int line,
      int column,
      int endLine,
      int endColumn) {
    this.type = type;
    this.source = source;
    this.start = start;
    this.end = end;
    this.line = line;
    this.column = column;
    this.endLine = endLine;
    this.endColumn = endColumn;
  }

  Span span() {
    return new Span(line, column, endLine, endColumn);
  }

  /** The span from this token to the end of a later one. */
  Span spanTo(PythonToken last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }

  /** Whether the source of this token is exactly a text. */
  boolean is(String text) {
    return end - start == text.length() && source.startsWith(text, start);
  }

  void setType(int type) {
    this.type = type;
  }

  void setIndex(int index) {
    this.index = index;
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public String getText() {
    return type == EOF ? "<EOF>" : source.substring(start, end);
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getCharPositionInLine() {
    return column;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public int getTokenIndex() {
    return index;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public TokenSource getTokenSource() {
    return null;
  }

  @Override
  public CharStream getInputStream() {
    return null;
  }

  @Override
  public String toString() {
    return PythonParser.VOCABULARY.getDisplayName(type) + "@" + span();
  }
}
