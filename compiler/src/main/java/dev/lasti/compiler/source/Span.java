package dev.lasti.compiler.source;

/**
 * A piece of source text, from its first character to just behind its last.
 *
 * @param line the first line, from 1
 * @param column the first column, from 0, in code points
 * @param endLine the last line
 * @param endColumn the column behind the last character
 */
public record Span(int line, int column, int endLine, int endColumn) {
  /** What concerns a file as a whole. */
  public static final Span NOWHERE = new Span(0, 0, 0, 0);

  /** The span from the start of this one to the end of another. */
  public Span to(Span last) {
    return new Span(line, column, last.endLine, last.endColumn);
  }

  /** The empty span at the start of this one. */
  public Span start() {
    return new Span(line, column, line, column);
  }

  /** The empty span at the end of this one. */
  public Span end() {
    return new Span(endLine, endColumn, endLine, endColumn);
  }

  @Override
  public String toString() {
    return line + ":" + column + "-" + endLine + ":" + endColumn;
  }
}
