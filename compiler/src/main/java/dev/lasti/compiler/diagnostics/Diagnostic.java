package dev.lasti.compiler.diagnostics;

import dev.lasti.compiler.source.Span;

/** One finding about a program: what is wrong, where, and in which words. */
public record Diagnostic(DiagnosticCode code, Span span, String message) {
  /** Whether it forbids to compile the program. */
  public boolean isError() {
    return code.kind().severity() == Severity.ERROR;
  }

  /** How CPython calls it: {@code SyntaxError: 'return' outside function}. */
  @Override
  public String toString() {
    String kind = code.kind().label();
    return message.isEmpty() ? kind : kind + ": " + message;
  }
}
