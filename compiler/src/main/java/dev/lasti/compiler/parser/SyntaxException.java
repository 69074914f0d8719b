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

  /** The line of the last token that CPython reads to find the error, or 0 where that is open. */
  final int lastLineRead;

  SyntaxException(DiagnosticCode code, Span span, String message) {
    this(code, span, message, 0);
  }

  private SyntaxException(DiagnosticCode code, Span span, String message, int lastLineRead) {
    super(message, null, false, false);
    this.code = code;
    this.span = span;
    this.lastLineRead = lastLineRead;
  }

  SyntaxException(Span span, String message) {
    this(DiagnosticCode.SYNTAX_ERROR, span, message);
  }

  /** An error of the tokenizer, which knows a place but nothing of an extent. */
  static SyntaxException atPlace(Span span, String message) {
    return new SyntaxException(DiagnosticCode.TOKEN_ERROR, span.start(), message);
  }

  /** An error whose end CPython says not to know, by an offset of 0. */
  static SyntaxException withoutEnd(Span span, String message) {
    return new SyntaxException(new Span(span.line(), span.column(), span.line(), -1), message);
  }

  /** The same error, for which CPython reads on up to a token. */
  SyntaxException afterReading(PythonToken last) {
    return new SyntaxException(code, span, getMessage(), last.line);
  }

  /** A token is not there that has to be; CPython reads no further. */
  static SyntaxException expected(String missing, PythonToken instead) {
    return new SyntaxException(instead.span(), "expected '" + missing + "'").afterReading(instead);
  }

  /** An error without further explanation. */
  static SyntaxException general(Span span) {
    return general(span, span.endLine());
  }

  /** An error without further explanation, for which CPython reads on up to a line. */
  static SyntaxException general(Span span, int lastLineRead) {
    return new SyntaxException(DiagnosticCode.SYNTAX_ERROR, span, GENERAL, lastLineRead);
  }
}
