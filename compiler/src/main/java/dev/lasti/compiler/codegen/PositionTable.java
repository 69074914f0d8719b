package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.source.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The places in the source that a function's instructions stand for, numbered: what {@code
 * dev.lasti.runtime.objects.Positions} reads. Number 0 is the line of the {@code def}.
 */
final class PositionTable {
  private final Map<Span, Integer> numbers = new LinkedHashMap<>();

  PositionTable(IrFunction function) {
    int line = Math.max(1, function.attributes().firstLine());
    number(new Span(line, 0, line, 0));
  }

  /** The number of a place. */
  int number(Span span) {
    return numbers.computeIfAbsent(span, unused -> numbers.size());
  }

  /** Four characters for each number: first line, last line, first column, last column. */
  String text() {
    StringBuilder text = new StringBuilder(numbers.size() * 4);
    for (Span span : numbers.keySet()) {
      append(text, span.line());
      append(text, span.endLine());
      append(text, span.column());
      append(text, span.endColumn());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int number) {
    text.append((char) Math.min(number, Character.MAX_VALUE));
  }
}
