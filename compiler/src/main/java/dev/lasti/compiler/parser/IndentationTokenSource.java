package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lexical structure of Python (language reference, chapter 2; CPython's {@code tokenizer.c}):
 * turns a text into tokens, among them NEWLINE at the end of each logical line, and INDENT and
 * DEDENT where the indentation changes. It stands where ANTLR's lexer would: indentation, brackets
 * that join lines and nested f-strings need state that lexer rules do not have.
 *
 * <p>An error becomes an ERROR token and an entry in {@link #errors}; scanning goes on behind it.
 */
final class IndentationTokenSource {
  private static final int TAB_SIZE = 8;
  private static final int MAX_INDENTATION = 100;

  private final SourceCursor cursor;
  private final BracketStack brackets;
  private final FStringScanner fstrings;
  private final TokenScanner scanner;
  private final List<PythonToken> tokens = new ArrayList<>();
  private final List<SyntaxException> errors = new ArrayList<>();
  private final List<SyntaxException> warnings = new ArrayList<>();

  /** Columns of the open blocks, with tabs of 8 and, to find mixed tabs and spaces, of 1. */
  private final int[] columns = new int[MAX_INDENTATION];

  private final int[] tabColumns = new int[MAX_INDENTATION];
  private int depth;
  private boolean atLineStart = true;

  IndentationTokenSource(SourceFile source) {
    cursor = new SourceCursor(source.text());
    brackets = new BracketStack(cursor);
    fstrings = new FStringScanner(cursor, brackets);
    scanner = new TokenScanner(cursor, brackets, fstrings, warnings);
  }

  /** Reads the whole text; the last token is EOF. */
  List<PythonToken> tokens() {
    while (!cursor.atEnd()) {
      try {
        next();
      } catch (SyntaxException error) {
        recover(error);
      }
    }
    finish();
    SoftKeywords.mark(tokens);
    return tokens;
  }

  /** What went wrong, in the order of the source. */
  List<SyntaxException> errors() {
    return errors;
  }

  /** What is doubtful, in the order of the source. */
  List<SyntaxException> warnings() {
    return warnings;
  }

  private void next() {
    if (fstrings.inText()) {
      tokens.add(fstrings.next());
    } else if (atLineStart) {
      startLine();
    } else {
      skipBlanks();
      nextInLine();
    }
  }

  private void nextInLine() {
    char c = cursor.peek();
    if (c == '\n') {
      endLine();
    } else if (c == '#') {
      cursor.skipToLineEnd();
    } else if (c == '\\') {
      joinLines();
    } else if (!cursor.atEnd()) {
      cursor.startToken();
      tokens.add(scanner.next());
    }
  }

  private void skipBlanks() {
    char c = cursor.peek();
    while (c == ' ' || c == '\t' || c == '\f') {
      cursor.skip(1);
      c = cursor.peek();
    }
  }

  private void endLine() {
    if (brackets.isEmpty()) {
      cursor.startToken();
      tokens.add(cursor.token(NEWLINE));
      atLineStart = true;
    }
    cursor.advance();
  }

  /** A backslash at the very end of a line joins it with the next one. */
  private void joinLines() {
    cursor.skip(1);
    Span behind = cursor.here();
    if (cursor.peek() == '\n') {
      cursor.advance();
    } else if (!cursor.atEnd()) {
      throw SyntaxException.withoutEnd(
          behind, "unexpected character after line continuation character");
    }
    if (cursor.atEnd()) {
      throw brackets.isEmpty()
          ? new SyntaxException(withoutExtent(behind), "unexpected EOF while parsing")
          : neverClosed();
    }
  }

  /** CPython has -1 for the end of this error. */
  private static Span withoutExtent(Span behind) {
    return new Span(behind.line(), behind.column(), behind.line(), -2);
  }

  /** An open bracket at the end of the text; behind another error it may be open because of it. */
  private SyntaxException neverClosed() {
    SyntaxException error = brackets.neverClosed();
    brackets.cut(0);
    return error;
  }

  // -------------------------------------------------------------------------- indentation

  private void startLine() {
    cursor.startToken();
    int column = 0;
    int tabColumn = 0;
    int continuedColumn = 0;
    int continuedTabColumn = 0;
    for (char c = cursor.peek(); " \t\f\\".indexOf(c) >= 0; c = cursor.peek()) {
      if (c == '\\') {
        continuedColumn = continuedColumn == 0 ? column : continuedColumn;
        continuedTabColumn = continuedTabColumn == 0 ? tabColumn : continuedTabColumn;
        joinLines();
        continue;
      }
      column = c == ' ' ? column + 1 : c == '\t' ? (column / TAB_SIZE + 1) * TAB_SIZE : 0;
      tabColumn = c == '\f' ? 0 : tabColumn + 1;
      cursor.skip(1);
    }
    if (isBlankLine()) {
      return;
    }
    atLineStart = false;
    indent(
        continuedColumn == 0 ? column : continuedColumn,
        continuedTabColumn == 0 ? tabColumn : continuedTabColumn);
  }

  /** A line without a token has no indentation; its end is passed over here. */
  private boolean isBlankLine() {
    if (cursor.peek() == '#') {
      cursor.skipToLineEnd();
    }
    if (cursor.peek() == '\n') {
      cursor.advance();
      return true;
    }
    return cursor.atEnd();
  }

  private void indent(int column, int tabColumn) {
    if (column > columns[depth]) {
      openBlock(column, tabColumn);
      return;
    }
    while (column < columns[depth]) {
      depth--;
      cursor.startToken();
      tokens.add(cursor.token(DEDENT));
    }
    if (column != columns[depth]) {
      throw indentationError("unindent does not match any outer indentation level");
    }
    if (tabColumn != tabColumns[depth]) {
      throw tabError();
    }
  }

  private void openBlock(int column, int tabColumn) {
    if (depth + 1 >= MAX_INDENTATION) {
      throw indentationError("too many levels of indentation");
    }
    if (tabColumn <= tabColumns[depth]) {
      throw tabError();
    }
    depth++;
    columns[depth] = column;
    tabColumns[depth] = tabColumn;
    tokens.add(cursor.token(INDENT));
  }

  /** CPython points behind the end of a line that is indented badly. */
  private SyntaxException indentationError(String message) {
    cursor.skipToLineEnd();
    return new SyntaxException(DiagnosticCode.INDENTATION_ERROR, cursor.here().start(), message);
  }

  private SyntaxException tabError() {
    Span start = new Span(cursor.line(), 0, cursor.line(), 0);
    cursor.skipToLineEnd();
    return new SyntaxException(
        DiagnosticCode.TAB_ERROR, start, "inconsistent use of tabs and spaces in indentation");
  }

  // -------------------------------------------------------------------------- ends

  private void recover(SyntaxException error) {
    errors.add(error);
    tokens.add(cursor.token(ERROR));
    fstrings.abandon();
    if (error.span.line() == cursor.line()) {
      cursor.skipToLineEnd();
    }
  }

  private void finish() {
    cursor.startToken();
    if (fstrings.inText()) {
      recover(fstrings.unterminated());
    }
    if (!brackets.isEmpty() && errors.isEmpty()) {
      recover(neverClosed());
    }
    if (!tokens.isEmpty() && !endsWithNewline()) {
      tokens.add(cursor.token(NEWLINE));
    }
    for (; depth > 0; depth--) {
      tokens.add(cursor.token(DEDENT));
    }
    tokens.add(cursor.token(EOF));
  }

  private boolean endsWithNewline() {
    int type = tokens.get(tokens.size() - 1).getType();
    return type == NEWLINE || type == DEDENT;
  }
}
