package dev.lasti.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * The protected ranges of a method. No range overlaps another one; those that touch and have the
 * same handler become one.
 */
final class ExceptionTable {
  private record Range(Label start, Label end, Label handler) {}

  private final List<Range> ranges = new ArrayList<>();

  /** Sends what is raised between two places to a handler. Ranges come in the order of the code. */
  void cover(Label start, Label end, Label handler) {
    ranges.add(new Range(start, end, handler));
  }

  /** Writes the table, once all places are known. */
  void emit(MethodVisitor method) {
    Range open = null;
    for (Range range : ranges) {
      if (open != null && touches(open, range)) {
        open = new Range(open.start(), range.end(), open.handler());
      } else {
        emit(open, method);
        open = range;
      }
    }
    emit(open, method);
  }

  private static boolean touches(Range first, Range second) {
    return first.handler() == second.handler()
        && first.end().getOffset() == second.start().getOffset();
  }

  private static void emit(Range range, MethodVisitor method) {
    if (range != null && range.start().getOffset() < range.end().getOffset()) {
      method.visitTryCatchBlock(range.start(), range.end(), range.handler(), null);
    }
  }
}
