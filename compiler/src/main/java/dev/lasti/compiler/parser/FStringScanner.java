package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Scans the text parts of f-strings (PEP 701, CPython's {@code tok_get_fstring_mode}): what is
 * literal text, and what stands behind the colon of a replacement field. The expressions in the
 * fields are scanned like any others, so f-strings nest, with whatever quotes.
 */
final class FStringScanner {
  /** CPython's {@code MAX_EXPR_NESTING}: fields within the format specs of fields. */
  private static final int MAX_NESTING = 3;

  /** An f-string that is open. */
  private static final class Literal {
    final char quote;
    final boolean isTriple;
    final boolean isRaw;
    final Span start;
    final int outerBrackets;

    /** The number of replacement fields that are open; above 0, text is a format spec. */
    int fields;

    /** Whether the cursor stands in text, not in an expression. */
    boolean inText = true;

    Literal(char quote, boolean isTriple, boolean isRaw, Span start, int outerBrackets) {
      this.quote = quote;
      this.isTriple = isTriple;
      this.isRaw = isRaw;
      this.start = start;
      this.outerBrackets = outerBrackets;
    }
  }

  private final SourceCursor cursor;
  private final BracketStack brackets;
  private final List<Literal> literals = new ArrayList<>();
  private Literal current;

  FStringScanner(SourceCursor cursor, BracketStack brackets) {
    this.cursor = cursor;
    this.brackets = brackets;
  }

  /** Whether {@link #next} must scan the next token. */
  boolean inText() {
    return current != null && current.inText;
  }

  /** Whether the cursor stands in the expression of a field. */
  boolean inExpression() {
    return current != null && !current.inText;
  }

  /** Scans the opening quotes; the cursor stands on them, the token started at the prefix. */
  PythonToken start(boolean isRaw) {
    char quote = cursor.peek();
    boolean isTriple = cursor.peek(1) == quote && cursor.peek(2) == quote;
    cursor.skip(isTriple ? 3 : 1);
    PythonToken token = cursor.token(FSTRING_START);
    current = new Literal(quote, isTriple, isRaw, cursor.tokenStartSpan(1), brackets.depth());
    literals.add(current);
    return token;
  }

  /** Scans text up to a brace or the closing quotes, or one of these. */
  PythonToken next() {
    cursor.startToken();
    if (cursor.peek() == '{' && (current.fields > 0 || cursor.peek(1) != '{')) {
      return openField();
    }
    if (cursor.peek() == '}' && (current.fields > 0 || cursor.peek(1) != '}')) {
      return closeFieldInText();
    }
    return atClosingQuotes() ? end() : middle();
  }

  private PythonToken openField() {
    if (current.fields >= MAX_NESTING) {
      throw SyntaxException.atPlace(cursor.here(), "f-string: expressions nested too deeply");
    }
    cursor.skip(1);
    brackets.open('{', true);
    current.fields++;
    current.inText = false;
    return cursor.token(LEFT_BRACE);
  }

  private PythonToken closeFieldInText() {
    if (current.fields == 0) {
      throw SyntaxException.atPlace(cursor.here(), "f-string: single '}' is not allowed");
    }
    cursor.skip(1);
    closeField();
    return cursor.token(RIGHT_BRACE);
  }

  /** Leaves the innermost field at its brace, which the cursor just passed. */
  void closeField() {
    brackets.close('}');
    current.fields--;
    current.inText = true;
  }

  /** Starts the format spec at the colon of the innermost field. */
  void startFormatSpec() {
    current.inText = true;
  }

  private boolean atClosingQuotes() {
    char quote = current.quote;
    return cursor.peek() == quote
        && (!current.isTriple || cursor.peek(1) == quote && cursor.peek(2) == quote);
  }

  private PythonToken end() {
    cursor.skip(current.isTriple ? 3 : 1);
    leave();
    return cursor.token(FSTRING_END);
  }

  private void leave() {
    brackets.cut(current.outerBrackets);
    literals.remove(literals.size() - 1);
    current = literals.isEmpty() ? null : literals.get(literals.size() - 1);
  }

  /** Forgets all open f-strings, behind an error. */
  void abandon() {
    while (current != null) {
      leave();
    }
  }

  /** Text up to a brace or the closing quotes; a format spec may also end with the line. */
  private PythonToken middle() {
    while (!atClosingQuotes()) {
      char c = cursor.peek();
      if ((c == '\n' || cursor.atEnd()) && !current.isTriple && current.fields > 0) {
        current.inText = false;
        break;
      }
      if (cursor.atEnd() || c == '\n' && !current.isTriple) {
        throw unterminated();
      }
      if (c == '{' || c == '}') {
        if (current.fields > 0 || cursor.peek(1) != c) {
          break;
        }
        cursor.skip(2);
      } else if (c == '\\') {
        passEscape();
      } else {
        cursor.advance();
      }
    }
    return cursor.token(FSTRING_MIDDLE);
  }

  /** A backslash protects quotes and the braces of a character name, but no other brace. */
  private void passEscape() {
    cursor.skip(1);
    char c = cursor.peek();
    if (c == '{' || c == '}' || cursor.atEnd()) {
      return;
    }
    cursor.advance();
    if (c == 'N' && !current.isRaw && cursor.peek() == '{') {
      while (cursor.peek() != '}' && cursor.peek() != '\n' && !atClosingQuotes()) {
        cursor.skip(1);
      }
      cursor.skip(cursor.peek() == '}' ? 1 : 0);
    }
  }

  /** Whether the innermost f-string has such quotes. */
  boolean hasQuotes(char quote, boolean isTriple) {
    return current.quote == quote && current.isTriple == isTriple;
  }

  /** The error that the text ends in the innermost f-string. */
  SyntaxException unterminated() {
    String kind = current.isTriple ? "triple-quoted f-string" : "f-string";
    return SyntaxException.atPlace(
        current.start,
        "unterminated "
            + kind
            + " literal (detected at line "
            + cursor.lineOfLastCharacter()
            + ")");
  }
}
