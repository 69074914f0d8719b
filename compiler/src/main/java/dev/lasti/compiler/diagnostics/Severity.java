package dev.lasti.compiler.diagnostics;

/** How bad a diagnostic is. */
public enum Severity {
  /** The program is not compiled. */
  ERROR,
  /** The program is compiled. */
  WARNING
}
