package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.ExceptHandler;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;

/**
 * {@code try: body except* type as name: handler}, PEP 654. Each handler takes its part of the
 * group; what handlers raise, and what no handler took, is raised again in the end. CPython's
 * {@code compiler_try_star_except}.
 */
final class ExceptStarLowering extends ConstructLowering {
  ExceptStarLowering(AstLowering lowering) {
    super(lowering);
  }

  void run(Stmt.TryStar node) {
    if (node.finalbody().isEmpty()) {
      runWithHandlers(node);
    } else {
      lowering.finallies().run(() -> runWithHandlers(node), node.finalbody(), node.span());
    }
  }

  private void runWithHandlers(Stmt.TryStar node) {
    Block raised = builder.newBlock();
    Block after = builder.newBlock();
    lowering.tries().runBody(node.body(), raised, node.span());
    lowering.body(node.orelse());
    builder.end(after);
    handle(node, raised, after);
    builder.join(after);
  }

  private void handle(Stmt.TryStar node, Block raised, Block after) {
    Temp exception = builder.startHandler(raised, node.span());
    HandlerContext handling = HandlerContext.enter(context, exception);
    Temp results = builder.operate(Operation.BUILD_LIST, node.span());
    Local rest = builder.newHiddenLocal("rest");
    builder.move(rest, exception, null);
    context.inBlock(
        node.span(), () -> node.handlers().forEach(handler -> runHandler(handler, rest, results)));
    builder.perform(Operation.LIST_APPEND, node.span(), results, rest);
    Temp left = builder.operate(Operation.RERAISE_GROUP, node.span(), exception, results);
    Block reraise = builder.newBlock();
    Block done = builder.newBlock();
    builder.branch(isSome(left, node.span()), reraise, done, node.span());
    builder.start(reraise);
    handling.reraise(left, null);
    builder.start(done);
    handling.finish(after);
    handling.exit();
  }

  private Temp isSome(Value value, Span span) {
    return builder.operate(Operation.IS_NOT, span, value, Constant.NONE);
  }

  private void runHandler(ExceptHandler node, Local rest, Temp results) {
    Span span = node.span();
    Value type = value(node.type());
    builder.perform(Operation.CHECK_EXCEPT_STAR_TYPE, span, type);
    Temp parts = builder.operate(Operation.SPLIT_GROUP, span, rest, type);
    Temp match = builder.operate(Operation.ELEMENT, 0, span, parts);
    builder.operateInto(rest, Operation.ELEMENT, 1, span, parts);
    Block body = builder.newBlock();
    Block next = builder.newBlock();
    builder.branch(isSome(match, span), body, next, span);
    builder.start(body);
    builder.perform(Operation.SWAP_HANDLED, null, match);
    if (node.name() != null) {
      context.names().store(node.name(), match, span);
    }
    runBody(node, results, next);
    builder.start(next);
  }

  private void runBody(ExceptHandler node, Temp results, Block next) {
    Block failed = builder.newBlock();
    lowering.tries().runBody(node.body(), failed, node.span());
    if (builder.isOpen()) {
      unbind(node);
      builder.jump(next, null);
    }
    Temp raised = builder.startHandler(failed, null);
    unbind(node);
    builder.perform(Operation.LIST_APPEND, null, results, raised);
    builder.jump(next, null);
  }

  private void unbind(ExceptHandler node) {
    if (node.name() != null) {
      context.names().clear(node.name());
    }
  }
}
