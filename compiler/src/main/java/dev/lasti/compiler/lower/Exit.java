package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;

/**
 * A {@code return}, {@code break} or {@code continue} on its way out.
 *
 * @param loop the loop that it ends at, or null for {@code return}
 * @param value what is returned, or null
 */
record Exit(Kind kind, LoopContext loop, Value value, Span span) {
  enum Kind {
    RETURN,
    BREAK,
    CONTINUE
  }

  static Exit ofReturn(Value value, Span span) {
    return new Exit(Kind.RETURN, null, value, span);
  }

  static Exit ofBreak(LoopContext loop, Span span) {
    return new Exit(Kind.BREAK, loop, null, span);
  }

  static Exit ofContinue(LoopContext loop, Span span) {
    return new Exit(Kind.CONTINUE, loop, null, span);
  }

  /** Whether control goes to the same place. */
  boolean goesWhere(Exit other) {
    return kind == other.kind && loop == other.loop;
  }

  /** The same way out with its value kept elsewhere. */
  Exit withValue(Value value) {
    return new Exit(kind, loop, value, span);
  }

  /** Ends the current block, where nothing is left to run. */
  void terminate(IrBuilder builder) {
    switch (kind) {
      case RETURN -> builder.leave(value, span);
      case BREAK -> {
        loop.letGo(span);
        builder.jump(loop.breakTarget(), span);
      }
      case CONTINUE -> builder.jump(loop.continueTarget(), span);
    }
  }
}
