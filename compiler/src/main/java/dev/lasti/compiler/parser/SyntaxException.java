package dev.lasti.compiler.parser;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.source.Span;

/**
 * A {@code SyntaxError} on its way from where it was found to the end of the token or statement
 * that it spoils. It never leaves this package: {@link Parser} reports it.
 */
final class SyntaxException extends RuntimeException {
  /** What CPython says when it has nothing better to say. */
  static final String GENERAL = "invalid syntax";

  private static final long serialVersionUID = 1L;

  final DiagnosticCode code;
  final transient Span span;

  SyntaxException(DiagnosticCode code, Span span, String message) {
    super(message, null, false, false);
    this.code = code;
    this.span = span;
  }

  SyntaxException(Span span, String message) {
    this(DiagnosticCode.SYNTAX_ERROR, span, message);
  }

  /** An error without further explanation. */
  static SyntaxException general(Span span) {
    return new SyntaxException(span, GENERAL);
  }
}
