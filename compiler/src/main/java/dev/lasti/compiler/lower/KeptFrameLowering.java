package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import java.util.List;
import java.util.Map;

/**
 * Functions whose variables others may look at while they run: those of modules that mention {@code
 * f_locals}. All variables are in cells, and a frame has the cells until the function is left.
 *
 * <pre>
 *   frame$0 = enter_frame ("x", "y"), (cell$x, cell$y)
 *   ... (covered by raised)            raised:
 *   leave_frame frame$0                  t0 = catch_exception
 *                                        leave_frame frame$0
 *                                        reraise t0
 * </pre>
 */
final class KeptFrameLowering extends ConstructLowering {
  KeptFrameLowering(AstLowering lowering) {
    super(lowering);
  }

  /** Whether a module mentions {@code f_locals}. */
  static boolean isWantedIn(Module module) {
    Mentions mentions = new Mentions();
    mentions.scan(module);
    return mentions.found;
  }

  private static final class Mentions extends AstScanner {
    private boolean found;

    @Override
    public Void visitAttribute(Expr.Attribute node) {
      found |= node.attr().equals("f_locals");
      return super.visitAttribute(node);
    }
  }

  /** Lowers the body of a function with a frame around it. */
  void lower(Runnable body, Span span) {
    Local frame = builder.newHiddenLocal("frame");
    Map<String, Value> variables = context.names().visible();
    Constant names = Constants.names(List.copyOf(variables.keySet()));
    Value cells =
        builder.operate(Operation.BUILD_TUPLE, null, variables.values().toArray(new Value[0]));
    builder.operateInto(frame, Operation.ENTER_FRAME, null, null, names, cells);
    lowering
        .finallies()
        .guard(
            body,
            () -> leave(frame),
            true,
            (exception, after) -> {
              leave(frame);
              builder.terminate(new Terminator.Reraise(exception, null));
            },
            span);
  }

  private void leave(Local frame) {
    builder.perform(Operation.LEAVE_FRAME, null, frame);
  }
}
