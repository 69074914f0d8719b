package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;

/** Statements that go elsewhere: {@code if}, {@code assert}, {@code raise} and the ways out. */
final class BranchLowering extends ConstructLowering {
  BranchLowering(AstLowering lowering) {
    super(lowering);
  }

  /** {@code if test: body else: orelse} */
  void choose(Stmt.If node) {
    Boolean truth = Constants.truth(node.test());
    if (truth != null) {
      lowering.body(truth ? node.body() : node.orelse());
      return;
    }
    Block body = builder.newBlock();
    Block after = builder.newBlock();
    Block orelse = node.orelse().isEmpty() ? after : builder.newBlock();
    lowering.conditions().branch(node.test(), body, orelse);
    builder.join(body);
    lowering.body(node.body());
    if (orelse != after) {
      builder.end(after);
      builder.join(orelse);
      lowering.body(node.orelse());
    }
    builder.join(after);
  }

  /** {@code assert test, msg} */
  void check(Stmt.Assert node) {
    Block holds = builder.newBlock();
    Block fails = builder.newBlock();
    lowering.conditions().branch(node.test(), holds, fails);
    builder.join(fails);
    if (builder.isOpen()) {
      fail(node);
    }
    builder.join(holds);
  }

  private void fail(Stmt.Assert node) {
    Value error = builder.operate(Operation.LOAD_ASSERTION_ERROR, node.span());
    if (node.msg() != null) {
      error = builder.operate(Operation.CALL, node.span(), error, value(node.msg()));
    }
    builder.terminate(new Terminator.Raise(error, null, node.span()));
  }

  /** {@code raise exc from cause} */
  void raise(Stmt.Raise node) {
    Value exception = node.exc() == null ? null : operand(node.exc());
    Value cause = node.cause() == null ? null : value(node.cause());
    builder.terminate(new Terminator.Raise(exception, cause, node.span()));
  }

  /** {@code return value}. The value is taken before anything else runs on the way out. */
  void leave(Stmt.Return node) {
    Value value = node.value() == null ? Constant.NONE : value(node.value());
    boolean keeps = value instanceof Local && context.control() != null;
    context.leave(Exit.ofReturn(keeps ? builder.copy(value, null) : value, node.span()));
  }

  void leave(Stmt.Break node) {
    context.leave(Exit.ofBreak(loop(), node.span()));
  }

  void leave(Stmt.Continue node) {
    context.leave(Exit.ofContinue(loop(), node.span()));
  }

  private LoopContext loop() {
    ControlContext control = context.control();
    while (!(control instanceof LoopContext)) {
      control = control.outer();
    }
    return (LoopContext) control;
  }
}
