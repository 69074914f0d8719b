package dev.lasti.compiler.source;

/**
 * The text of one Python file, with {@code \n} for every line end, as CPython's tokenizer sees it.
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private final LineMap lines;

  /**
   * Makes a source file.
   *
   * @param name how messages and tracebacks name it
   * @param text the decoded text; {@code \r\n} and {@code \r} are taken as {@code \n}
   */
  public SourceFile(String name, String text) {
    this.name = name;
    this.text = withUnixLineEnds(text);
    this.lines = new LineMap(this.text);
  }

  /** How messages and tracebacks name this file. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Where the lines start. */
  public LineMap lines() {
    return lines;
  }

  /** A line without its end, or an empty string where there is no such line. */
  public String line(int line) {
    if (line < 1 || line > lines.count()) {
      return "";
    }
    int end = lines.end(line);
    return text.substring(lines.start(line), end);
  }

  /** The text that a span covers. */
  public String text(Span span) {
    return text.substring(
        lines.offset(span.line(), span.column()), lines.offset(span.endLine(), span.endColumn()));
  }

  private static String withUnixLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  @Override
  public String toString() {
    return name;
  }
}
