package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * The position of a SyntaxError: {@code print_exception_file_and_line} in CPython.
 *
 * <pre>
 *   File "f.py", line 3
 *     x = = 1
 *         ^
 * </pre>
 */
final class SyntaxErrorReport {
  private final StringBuilder out;
  private final String margin;

  private SyntaxErrorReport(StringBuilder out, String margin) {
    this.out = out;
    this.margin = margin;
  }

  /**
   * Writes the position, if the exception is a SyntaxError that has one.
   *
   * @return the message without the position, or {@code null} for all other exceptions
   */
  static String append(StringBuilder out, String margin, PyBaseException exception) {
    boolean hasPosition =
        exception.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)
            && exception.member(Members.SYNTAX_LINE) instanceof Long;
    if (!hasPosition) {
      return null;
    }
    new SyntaxErrorReport(out, margin).append(exception);
    Object message = exception.member(Members.SYNTAX_MESSAGE);
    return message == null || message == PyNone.NONE ? "" : ObjectProtocol.str(message);
  }

  private void append(PyBaseException error) {
    Object file = error.member(Members.SYNTAX_FILE);
    out.append(margin).append("  File \"");
    out.append(file instanceof String name ? name : "<string>").append("\", line ");
    out.append(error.member(Members.SYNTAX_LINE)).append('\n');
    if (error.member(Members.SYNTAX_TEXT) instanceof String text) {
      appendText(text, number(error, Members.SYNTAX_OFFSET, 0), endOffset(error, text.length()));
    }
  }

  private static int number(PyBaseException error, int member, int otherwise) {
    return error.member(member) instanceof Long number ? number.intValue() : otherwise;
  }

  /** An error over several lines is marked to the end of the first. */
  private static int endOffset(PyBaseException error, int length) {
    int line = number(error, Members.SYNTAX_LINE, 0);
    boolean isLong = number(error, Members.SYNTAX_END_LINE, line) > line;
    return isLong ? length : Math.min(number(error, Members.SYNTAX_END_OFFSET, 0), length + 1);
  }

  /** {@code print_error_text}: offsets count from 1. */
  private void appendText(String text, int offset, int endOffset) {
    int carets = endOffset > offset && endOffset > 0 ? endOffset - offset : 1;
    int start = CaretLine.indentation(text);
    int end = text.endsWith("\n") ? text.length() - 1 : text.length();
    String line = text.substring(Math.min(start, end), end);
    int column = Math.min(offset - 1 - start, line.length());
    int lineStart = column > 0 ? line.lastIndexOf('\n', column - 1) + 1 : 0;
    out.append(margin).append("    ").append(line, lineStart, line.length()).append('\n');
    if (column >= 0) {
      out.append(margin).append("    ").append(" ".repeat(column - lineStart));
      out.append("^".repeat(carets)).append('\n');
    }
  }
}
