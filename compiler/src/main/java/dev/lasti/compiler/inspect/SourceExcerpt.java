package dev.lasti.compiler.inspect;

import dev.lasti.compiler.source.SourceFile;
import dev.lasti.compiler.source.Span;

/** The first line of a piece of the source, shortened to fit into a table. */
final class SourceExcerpt {
  private static final int MOST = 40;

  private SourceExcerpt() {}

  static String of(SourceFile source, Span span) {
    String text = source.text(span).strip();
    String first = text.lines().findFirst().orElse("").stripTrailing();
    boolean isWhole = first.length() == text.length() && first.length() <= MOST;
    return isWhole ? text : first.substring(0, Math.min(MOST, first.length())) + "...";
  }
}
