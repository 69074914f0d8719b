package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.source.Span;

/**
 * Functions that count towards {@code sys.getrecursionlimit()}: those of modules that mention it or
 * RecursionError. All others end their recursion where Java's stack ends, and pay nothing.
 *
 * <pre>
 *   enter_recursive_call
 *   ... (covered by raised)            raised:
 *   leave_recursive_call                 t0 = catch_exception
 *                                        leave_recursive_call
 *                                        reraise t0
 * </pre>
 */
final class CountedCallLowering extends ConstructLowering {
  CountedCallLowering(AstLowering lowering) {
    super(lowering);
  }

  /** Lowers the body of a function between the two ends of the count. */
  void lower(Runnable body, Span span) {
    builder.perform(Operation.ENTER_RECURSIVE_CALL, span);
    lowering
        .finallies()
        .guard(
            body,
            this::leave,
            true,
            (exception, after) -> {
              leave();
              builder.terminate(new Terminator.Reraise(exception, null));
            },
            span);
  }

  private void leave() {
    builder.perform(Operation.LEAVE_RECURSIVE_CALL, null);
  }
}
