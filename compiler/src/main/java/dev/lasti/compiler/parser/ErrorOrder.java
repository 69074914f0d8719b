package dev.lasti.compiler.parser;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which errors are reported together. CPython reports one error: when its parser fails, it
 * reads the rest of the tokens first, and prefers an error among those ({@code
 * _PyPegen_tokenize_full_source_to_check_for_errors}). So that our first error is the same one,
 * errors of the parser before such an error are left out.
 */
final class ErrorOrder {
  private ErrorOrder() {}

  /** The errors to report, of the tokenizer and of the parser. */
  static List<SyntaxException> merged(
      List<SyntaxException> tokenizerErrors,
      List<SyntaxException> parserErrors,
      TokenBuffer tokens) {
    List<SyntaxException> merged = new ArrayList<>();
    SyntaxException preferred = preferred(tokenizerErrors);
    for (SyntaxException error : tokenizerErrors) {
      if (isUnclosed(error) && isReportedFirst(error, parserErrors, tokens)) {
        continue;
      }
      merged.add(error);
    }
    boolean isFinal = preferred == null || isFinal(first(parserErrors));
    for (SyntaxException error : parserErrors) {
      if ((isFinal || isBefore(preferred.span, error.span))
          && !isOverridden(error, tokenizerErrors, tokens)
          && !isInWrongLine(error, tokenizerErrors)) {
        merged.add(error);
      }
    }
    return merged;
  }

  /** The first error of the tokenizer if it is one that CPython prefers, or null. */
  private static SyntaxException preferred(List<SyntaxException> tokenizerErrors) {
    if (tokenizerErrors.isEmpty()) {
      return null;
    }
    SyntaxException first = tokenizerErrors.get(0);
    String message = first.getMessage();
    boolean isPreferred =
        (first.code == DiagnosticCode.SYNTAX_ERROR || first.code == DiagnosticCode.TOKEN_ERROR)
            && !isUnclosed(first)
            && !message.startsWith("unexpected ")
            && !message.equals("f-string: expecting '}'")
            && !message.startsWith("unterminated f-string");
    return isPreferred ? first : null;
  }

  private static SyntaxException first(List<SyntaxException> errors) {
    SyntaxException first = null;
    for (SyntaxException error : errors) {
      first = first == null || isBefore(error.span, first.span) ? error : first;
    }
    return first;
  }

  /** CPython reads on only for other errors than this one. */
  private static boolean isFinal(SyntaxException error) {
    return error != null && error.getMessage().equals("unexpected indent");
  }

  private static boolean isUnclosed(SyntaxException error) {
    return error.getMessage().endsWith("was never closed");
  }

  /** Whether the parser failed in the line of an unclosed bracket and looked at no later line. */
  private static boolean isReportedFirst(
      SyntaxException unclosed, List<SyntaxException> parserErrors, TokenBuffer tokens) {
    for (SyntaxException error : parserErrors) {
      int line = unclosed.span.line();
      if (!isBefore(error.span, unclosed.span)
          && error.span.line() == line
          && lastLineRead(error, tokens) == line) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parser has read beyond the line of a bracket that opens later and never closes. */
  private static boolean isOverridden(
      SyntaxException error, List<SyntaxException> tokenizerErrors, TokenBuffer tokens) {
    for (SyntaxException unclosed : tokenizerErrors) {
      if (isUnclosed(unclosed)
          && isBefore(error.span, unclosed.span)
          && lastLineRead(error, tokens) > unclosed.span.line()) {
        return true;
      }
    }
    return false;
  }

  /** Of a line whose indentation is wrong the parser sees nothing. */
  private static boolean isInWrongLine(
      SyntaxException error, List<SyntaxException> tokenizerErrors) {
    return tokenizerErrors.stream()
        .anyMatch(
            wrong ->
                wrong.code == DiagnosticCode.INDENTATION_ERROR
                    && wrong.span.line() == error.span.line());
  }

  /** To see where an expression ends, the parser has read the token behind it. */
  private static int lastLineRead(SyntaxException error, TokenBuffer tokens) {
    if (error.lastLineRead > 0) {
      return error.lastLineRead;
    }
    int index = 0;
    while (index < tokens.size() - 1 && isBefore(tokens.get(index).span(), error.span.end())) {
      index++;
    }
    return tokens.get(index).line;
  }

  private static boolean isBefore(Span first, Span second) {
    return first.line() < second.line()
        || first.line() == second.line() && first.column() < second.column();
  }
}
