package dev.lasti.compiler.diagnostics;

/** Whether diagnostics are colored, which only a terminal shows. */
public enum Colors {
  ON,
  OFF;

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String BOLD_RED = "\u001b[1;31m";
  private static final String BOLD_YELLOW = "\u001b[1;33m";

  /** Where a finding is. */
  String place(String text) {
    return colored(BOLD, text);
  }

  /** What is wrong, and the carets below it. */
  String error(String text) {
    return colored(BOLD_RED, text);
  }

  String warning(String text) {
    return colored(BOLD_YELLOW, text);
  }

  private String colored(String color, String text) {
    return this == ON ? color + text + RESET : text;
  }
}
