package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.source.Span;
import dev.lasti.runtime.objects.PositionsBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places in the source that a function's instructions stand for, numbered: what {@code
 * dev.lasti.runtime.objects.Positions} reads. Number 0 is the line of the {@code def}.
 */
final class PositionTable {
  private final Map<Span, Integer> numbers = new HashMap<>();
  private final List<Span> spans = new ArrayList<>();
  private final Map<Span, Span> methodSpans;

  PositionTable(IrFunction function) {
    methodSpans = function.methodSpans();
    int line = Math.max(1, function.attributes().firstLine());
    number(new Span(line, 0, line, 0));
  }

  /** The number of a place. Behind that of a method call comes that of the method's lookup. */
  int number(Span span) {
    Integer known = numbers.get(span);
    if (known != null) {
      return known;
    }
    int number = spans.size();
    numbers.put(span, number);
    spans.add(span);
    if (methodSpans.containsKey(span)) {
      spans.add(methodSpans.get(span));
    }
    return number;
  }

  /** The table that the runtime reads. */
  String text() {
    PositionsBuilder table = new PositionsBuilder();
    for (Span span : spans) {
      table.add(span.line(), span.endLine(), span.column(), span.endColumn());
    }
    return table.table();
  }
}
