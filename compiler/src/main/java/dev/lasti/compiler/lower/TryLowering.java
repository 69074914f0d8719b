package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.ExceptHandler;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
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
      lowering.finallies().run(() -> runWithHandlers(node), node.finalbody(), node.span());
    }
  }

  private void runWithHandlers(Stmt.Try node) {
    if (node.handlers().isEmpty()) {
      lowering.body(node.body());
      return;
    }
    Block raised = builder.newBlock();
    Block after = builder.newBlock();
    runBody(node.body(), raised, node.span());
    lowering.body(node.orelse());
    builder.end(after);
    handle(node, raised, after);
    builder.join(after);
  }

  /** Lowers statements that a handler covers. */
  void runBody(List<Stmt> body, Block raised, Span span) {
    Block outer = builder.handler();
    builder.setHandler(raised);
    context.inBlock(span, () -> lowering.body(body));
    builder.setHandler(outer);
  }

  private void handle(Stmt.Try node, Block raised, Block after) {
    Temp exception = builder.startHandler(raised, node.span());
    HandlerContext handling = HandlerContext.enter(context, exception);
    context.inBlock(node.span(), () -> runHandlers(node, handling, exception, after));
    handling.reraise(exception, node.handlers().get(node.handlers().size() - 1).span());
    handling.exit();
  }

  private void runHandlers(Stmt.Try node, HandlerContext handling, Temp exception, Block after) {
    for (ExceptHandler handler : node.handlers()) {
      Block next = builder.newBlock();
      if (handler.type() != null) {
        match(handler, exception, next);
      }
      context.inBlock(handler.span(), () -> runHandler(handler, handling, exception, after));
      builder.join(next);
    }
  }

  private void match(ExceptHandler handler, Temp exception, Block next) {
    Block body = builder.newBlock();
    Value type = value(handler.type());
    Value matches = builder.operate(Operation.EXCEPTION_MATCHES, handler.span(), exception, type);
    builder.branch(matches, body, next, handler.span());
    builder.start(body);
  }

  private void runHandler(
      ExceptHandler node, HandlerContext handling, Temp exception, Block after) {
    if (node.name() == null) {
      lowering.body(node.body());
      handling.finish(after);
    } else {
      runNamedHandler(node, handling, exception, after);
    }
  }

  /** However control leaves the handler, the name is unbound. */
  private void runNamedHandler(
      ExceptHandler node, HandlerContext handling, Temp exception, Block after) {
    Block cleanup = builder.handler();
    Block unbind = builder.newBlock();
    context.names().store(node.name(), exception, node.span());
    builder.setHandler(unbind);
    handling.setName(node.name());
    lowering.body(node.body());
    handling.finish(after);
    handling.setName(null);
    builder.setHandler(cleanup);
    Temp raised = builder.startHandler(unbind, null);
    context.names().clear(node.name());
    builder.terminate(new Terminator.Reraise(raised, null));
  }
}
