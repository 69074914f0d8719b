package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.ExceptHandler;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import java.util.List;

/** {@code try: body except type as name: handler else: orelse}. */
final class TryLowering extends ConstructLowering {
  TryLowering(AstLowering lowering) {
    super(lowering);
  }

  void run(Stmt.Try node) {
    if (node.finalbody().isEmpty()) {
      runWithHandlers(node);
    } else {
      lowering.finallies().run(() -> runWithHandlers(node), node.finalbody());
    }
  }

  private void runWithHandlers(Stmt.Try node) {
    if (node.handlers().isEmpty()) {
      lowering.body(node.body());
      return;
    }
    Block raised = builder.newBlock();
    Block after = builder.newBlock();
    runBody(node.body(), raised);
    lowering.body(node.orelse());
    builder.end(after);
    handle(node, raised, after);
    builder.join(after);
  }

  /** Lowers statements that a handler covers. */
  void runBody(List<Stmt> body, Block raised) {
    Block outer = builder.handler();
    builder.setHandler(raised);
    lowering.body(body);
    builder.setHandler(outer);
  }

  private void handle(Stmt.Try node, Block raised, Block after) {
    Temp exception = builder.startHandler(raised, node.span());
    HandlerContext context = HandlerContext.enter(this.context, exception);
    for (ExceptHandler handler : node.handlers()) {
      Block next = builder.newBlock();
      if (handler.type() != null) {
        match(handler, exception, next);
      }
      runHandler(handler, context, exception, after);
      builder.join(next);
    }
    context.reraise(exception);
    context.exit();
  }

  private void match(ExceptHandler handler, Temp exception, Block next) {
    Block body = builder.newBlock();
    Value type = value(handler.type());
    Value matches = builder.operate(Operation.EXCEPTION_MATCHES, handler.span(), exception, type);
    builder.branch(matches, body, next, handler.span());
    builder.start(body);
  }

  private void runHandler(ExceptHandler node, HandlerContext context, Temp exception, Block after) {
    if (node.name() == null) {
      lowering.body(node.body());
      context.finish(after);
    } else {
      runNamedHandler(node, context, exception, after);
    }
  }

  /** However control leaves the handler, the name is unbound. */
  private void runNamedHandler(
      ExceptHandler node, HandlerContext context, Temp exception, Block after) {
    Block cleanup = builder.handler();
    Block unbind = builder.newBlock();
    this.context.names().store(node.name(), exception, node.span());
    builder.setHandler(unbind);
    context.setName(node.name());
    lowering.body(node.body());
    context.finish(after);
    context.setName(null);
    builder.setHandler(cleanup);
    Temp raised = builder.startHandler(unbind, null);
    this.context.names().clear(node.name());
    builder.terminate(new Terminator.Reraise(raised, null));
  }
}
