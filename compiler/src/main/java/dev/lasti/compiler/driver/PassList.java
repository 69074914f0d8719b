package dev.lasti.compiler.driver;

import dev.lasti.compiler.passes.Pipeline;

/** What {@code --list-passes} prints: a line for each pass, in the order they run. */
final class PassList {
  private PassList() {}

  static String text() {
    StringBuilder out = new StringBuilder();
    for (Pipeline.Step step : Pipeline.all().steps()) {
      out.append(step.name()).append(step.required() ? "  (required)" : "").append('\n');
    }
    return out.toString();
  }
}
