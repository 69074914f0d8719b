package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.source.Span;
import dev.lasti.runtime.objects.Positions;
import java.util.HashMap;
import java.util.Map;

/** Collects where the steps of a function stand in the source. Equal spans share an entry. */
final class PositionTable {
  /** The entry of the {@code def} itself, where an exception thrown in before the start appears. */
  static final int DEFINITION = 0;

  private final StringBuilder table = new StringBuilder();
  private final Map<Span, Integer> indexes = new HashMap<>();

  PositionTable(int firstLine) {
    append(firstLine, firstLine, 0, 0);
  }

  /** The index of a span, which is null for code that must leave no traceback entry. */
  int index(Span span) {
    if (span == null) {
      return Positions.NONE;
    }
    Integer known = indexes.get(span);
    if (known != null) {
      return known;
    }
    int index = indexes.size() + 1;
    indexes.put(span, index);
    append(span.line(), span.endLine(), span.column(), span.endColumn());
    return index;
  }

  private void append(int line, int endLine, int column, int endColumn) {
    table.append((char) line).append((char) endLine).append((char) column).append((char) endColumn);
  }

  Positions positions() {
    return new Positions(table.toString());
  }
}
