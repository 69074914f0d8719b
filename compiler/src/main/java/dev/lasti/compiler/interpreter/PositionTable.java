package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.source.Span;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PositionsBuilder;
import java.util.HashMap;
import java.util.Map;

/** Collects where the steps of a function stand in the source. Equal spans share an entry. */
final class PositionTable {
  /** The entry of the {@code def} itself, where an exception thrown in before the start appears. */
  static final int DEFINITION = 0;

  private final PositionsBuilder table = new PositionsBuilder();
  private final Map<Span, Integer> indexes = new HashMap<>();

  private final Map<Span, Span> methodSpans;
  private int count;

  PositionTable(IrFunction function) {
    methodSpans = function.methodSpans();
    int firstLine = Math.max(1, function.attributes().firstLine());
    append(firstLine, firstLine, 0, 0);
  }

  /**
   * The index of a span, which is null for code that must leave no traceback entry. Behind that of
   * a method call comes that of the method's lookup.
   */
  int index(Span span) {
    if (span == null) {
      return Positions.NONE;
    }
    Integer known = indexes.get(span);
    if (known != null) {
      return known;
    }
    int index = count;
    indexes.put(span, index);
    append(span);
    Span method = methodSpans.get(span);
    if (method != null) {
      append(method);
    }
    return index;
  }

  private void append(Span span) {
    append(span.line(), span.endLine(), span.column(), span.endColumn());
  }

  private void append(int line, int endLine, int column, int endColumn) {
    count++;
    table.add(line, endLine, column, endColumn);
  }

  Positions positions() {
    return new Positions(table.table());
  }
}
