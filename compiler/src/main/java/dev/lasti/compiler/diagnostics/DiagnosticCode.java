package dev.lasti.compiler.diagnostics;

import java.util.Locale;

/**
 * Everything that the compiler can say about a program, each with a program that provokes it. The
 * texts are CPython 3.12's, from its parser, {@code symtable.c} and {@code compile.c}.
 */
public enum DiagnosticCode {
  /** Any error of the parser; the message is free. */
  SYNTAX_ERROR(DiagnosticKind.SYNTAX_ERROR, "%s", "x = = 1"),

  /** Any error of indentation; the message is free. */
  INDENTATION_ERROR(DiagnosticKind.INDENTATION_ERROR, "%s", "  x = 1"),

  /** Tabs and spaces that only a tab width could compare; the message is free. */
  TAB_ERROR(DiagnosticKind.TAB_ERROR, "%s", "if x:\n        y\n\tz"),

  /** Any warning of the parser; the message is free. */
  SYNTAX_WARNING(DiagnosticKind.SYNTAX_WARNING, "%s", "x = '\\d'"),

  /** Valid Python that is not compiled yet; the argument names the construct. */
  NOT_SUPPORTED(DiagnosticKind.UNSUPPORTED, "not supported yet: %s", "");

  private final DiagnosticKind kind;
  private final String template;
  private final String example;

  DiagnosticCode(DiagnosticKind kind, String template, String example) {
    this.kind = kind;
    this.template = template;
    this.example = example;
  }

  /** The exception or warning class. */
  public DiagnosticKind kind() {
    return kind;
  }

  /** A program that provokes it. */
  public String example() {
    return example;
  }

  /** The name of the code in print: {@code parameter-and-global}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String message(Object... arguments) {
    return String.format(Locale.ROOT, template, arguments);
  }
}
