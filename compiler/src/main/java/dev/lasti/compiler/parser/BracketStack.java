package dev.lasti.compiler.parser;

import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The brackets that are open while tokens are scanned. Inside them, the ends of lines do not count.
 * The brace of an f-string's replacement field is among them.
 */
final class BracketStack {
  private static final int MAX_DEPTH = 200;

  private record Bracket(char opening, Span span, boolean isField) {}

  private final SourceCursor cursor;
  private final List<Bracket> open = new ArrayList<>();

  BracketStack(SourceCursor cursor) {
    this.cursor = cursor;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  int depth() {
    return open.size();
  }

  /** Whether the innermost bracket opened a replacement field of an f-string. */
  boolean inField() {
    return !open.isEmpty() && last().isField;
  }

  /** Closes what is open above a depth, where an f-string ended before its fields. */
  void cut(int depth) {
    while (open.size() > depth) {
      open.remove(open.size() - 1);
    }
  }

  /** Opens a bracket, which is the token that the cursor just passed. */
  void open(char opening, boolean isField) {
    if (open.size() >= MAX_DEPTH) {
      throw new SyntaxException(cursor.tokenSpan(), "too many nested parentheses");
    }
    open.add(new Bracket(opening, cursor.tokenSpan(), isField));
  }

  /**
   * Closes the innermost bracket with the one that the cursor just passed.
   *
   * @param prefix what error messages start with: {@code "f-string: "} or nothing
   */
  void close(char closing, String prefix) {
    if (open.isEmpty() || isFieldClosedBy(closing)) {
      throw new SyntaxException(cursor.tokenSpan(), prefix + "unmatched '" + closing + "'");
    }
    Bracket bracket = open.remove(open.size() - 1);
    if (!match(bracket.opening, closing)) {
      throw mismatch(bracket, closing, prefix);
    }
  }

  /** An expression in an f-string may not close the brace that it stands in by another bracket. */
  private boolean isFieldClosedBy(char closing) {
    return last().isField && closing != '}';
  }

  /** The span of the innermost open bracket, and its message: {@code '(' was never closed}. */
  SyntaxException neverClosed() {
    return new SyntaxException(last().span, "'" + last().opening + "' was never closed");
  }

  private Bracket last() {
    return open.get(open.size() - 1);
  }

  private SyntaxException mismatch(Bracket bracket, char closing, String prefix) {
    String message =
        prefix
            + "closing parenthesis '"
            + closing
            + "' does not match opening parenthesis '"
            + bracket.opening
            + "'";
    if (bracket.span.line() != cursor.line()) {
      message += " on line " + bracket.span.line();
    }
    return new SyntaxException(cursor.tokenSpan(), message);
  }

  private static boolean match(char opening, char closing) {
    return switch (opening) {
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      default -> closing == '}';
    };
  }
}
