package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import org.antlr.v4.runtime.RecognitionException;

/**
 * Finds CPython's words for the place where the grammar did not go on: what the {@code invalid_}
 * rules of its grammar say, and the general messages of {@code pegen_errors.c}.
 */
final class SyntaxErrors {
  private final TokenBuffer tokens;

  SyntaxErrors(TokenBuffer tokens) {
    this.tokens = tokens;
  }

  /** The error to report; null if the tokenizer reported it already. */
  SyntaxException explain(RecognitionException error) {
    PythonToken token = (PythonToken) error.getOffendingToken();
    return switch (token.getType()) {
      case ERROR -> null;
      case INDENT -> indentation(token, "unexpected indent");
      case DEDENT -> indentation(token, "unexpected unindent");
      default -> new SyntaxException(token.span(), "invalid syntax");
    };
  }

  private static SyntaxException indentation(PythonToken token, String message) {
    return new SyntaxException(DiagnosticCode.INDENTATION_ERROR, token.span(), message);
  }
}
