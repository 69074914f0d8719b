package dev.lasti.compiler.diagnostics;

/** The class of a diagnostic: CPython's exception or warning class, or one of our own. */
public enum DiagnosticKind {
  /** CPython's {@code SyntaxError}. */
  SYNTAX_ERROR("SyntaxError", Severity.ERROR),
  /** CPython's {@code IndentationError}. */
  INDENTATION_ERROR("IndentationError", Severity.ERROR),
  /** CPython's {@code TabError}. */
  TAB_ERROR("TabError", Severity.ERROR),
  /** CPython's {@code MemoryError}, for a program that is too deep to parse. */
  MEMORY_ERROR("MemoryError", Severity.ERROR),
  /** CPython's {@code RecursionError}, for a program that is too deep to compile. */
  RECURSION_ERROR("RecursionError", Severity.ERROR),
  /** CPython's {@code SyntaxWarning}. */
  SYNTAX_WARNING("SyntaxWarning", Severity.WARNING),
  /** Valid Python that this compiler cannot compile. */
  UNSUPPORTED("error", Severity.ERROR);

  private final String label;
  private final Severity severity;

  DiagnosticKind(String label, Severity severity) {
    this.label = label;
    this.severity = severity;
  }

  /** What stands before the message. */
  public String label() {
    return label;
  }

  /** Whether the program can be compiled in spite of it. */
  public Severity severity() {
    return severity;
  }
}
