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
      throw SyntaxException.atPlace(cursor.tokenSpan(), "too many nested parentheses");
    }
    open.add(new Bracket(opening, cursor.tokenSpan(), isField));
  }

  /** Closes the innermost bracket with the one that the cursor just passed. */
  void close(char closing) {
    if (open.isEmpty()) {
      throw SyntaxException.atPlace(cursor.tokenSpan(), "unmatched '" + closing + "'");
    }
    if (last().isField && closing != '}') {
      throw SyntaxException.atPlace(cursor.tokenSpan(), "f-string: unmatched '" + closing + "'");
    }
    Bracket bracket = open.remove(open.size() - 1);
    if (!match(bracket.opening, closing)) {
      throw mismatch(bracket, closing);
    }
  }

  /** The error that the innermost open bracket is at the end of the text. */
  SyntaxException neverClosed() {
    return SyntaxException.withoutEnd(last().span, "'" + last().opening + "' was never closed");
  }

  private Bracket last() {
    return open.get(open.size() - 1);
  }

  private SyntaxException mismatch(Bracket bracket, char closing) {
    String message =
        "closing parenthesis '"
            + closing
            + "' does not match opening parenthesis '"
            + bracket.opening
            + "'";
    if (bracket.span.line() != cursor.line()) {
      message += " on line " + bracket.span.line();
    }
    return SyntaxException.atPlace(cursor.tokenSpan(), message);
  }

  private static boolean match(char opening, char closing) {
    return switch (opening) {
      case '(' -> closing == ')';
      case '[' -> closing == ']';
      default -> closing == '}';
    };
  }
}
