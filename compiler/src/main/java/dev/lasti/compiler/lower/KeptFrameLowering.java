package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import java.util.List;
import java.util.Map;

/**
 * Code that keeps its frame while it runs: functions that ask for frames themselves, and those of
 * modules that mention {@code f_locals}. All their variables are in cells, and a frame has the
 * cells until the function is left.
 *
 * <pre>
 *   frame$0 = enter_frame ("x", "y"), (cell$x, cell$y)
 *   ... (covered by raised)            raised:
 *   leave_frame frame$0, unbound         t0 = catch_exception
 *                                        leave_frame frame$0, t0
 *                                        reraise t0
 * </pre>
 *
 * <p>The frame of a generator is there anyway; what resumes it sees to the rest.
 */
final class KeptFrameLowering extends ConstructLowering {
  KeptFrameLowering(AstLowering lowering) {
    super(lowering);
  }

  /** Lowers the body of a function or module with a frame around it. */
  void lower(Runnable body, Span span) {
    Local frame = builder.newHiddenLocal("frame");
    boolean isModule = builder.function().kind() == FunctionKind.MODULE;
    Map<String, Value> variables = isModule ? Map.of() : context.names().visible();
    Constant names = Constants.names(List.copyOf(variables.keySet()));
    Value cells =
        builder.operate(Operation.BUILD_TUPLE, null, variables.values().toArray(new Value[0]));
    builder.operateInto(frame, Operation.ENTER_FRAME, null, null, names, cells);
    lowering
        .finallies()
        .guard(
            body,
            () -> leave(frame, Constant.UNBOUND),
            true,
            (exception, after) -> {
              leave(frame, exception);
              builder.terminate(new Terminator.Reraise(exception, null));
            },
            span);
  }

  /**
   * Ends the call.
   *
   * @param exception what leaves it, or unbound
   */
  private void leave(Local frame, Value exception) {
    builder.perform(Operation.LEAVE_FRAME, null, frame, exception);
  }
}
