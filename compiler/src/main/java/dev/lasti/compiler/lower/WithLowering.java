package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.WithItem;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;
import java.util.List;

/** {@code with} and {@code async with}. */
final class WithLowering extends ConstructLowering {
  WithLowering(AstLowering lowering) {
    super(lowering);
  }

  void enter(Stmt.With node) {
    enter(node.items(), false, node.body(), node.span());
  }

  void enter(Stmt.AsyncWith node) {
    enter(node.items(), true, node.body(), node.span());
  }

  /** Enters the first item, with the other ones inside of it. */
  private void enter(List<WithItem> items, boolean async, List<Stmt> body, Span span) {
    if (items.isEmpty()) {
      lowering.body(body);
      return;
    }
    WithItem item = items.get(0);
    Value manager = value(item.contextExpr());
    Temp entered =
        builder.operate(
            async ? Operation.ASYNC_CONTEXT_ENTER : Operation.CONTEXT_ENTER, span, manager);
    Temp exit = builder.operate(Operation.ELEMENT, 0, span, entered);
    Temp element = builder.operate(Operation.ELEMENT, 1, span, entered);
    Value value = async ? lowering.suspensions().await(element, "__aenter__", span) : element;
    Runnable region =
        () -> {
          if (item.optionalVars() != null) {
            lowering.targets().assign(item.optionalVars(), value);
          }
          enter(items.subList(1, items.size()), async, body, span);
        };
    lowering
        .finallies()
        .guard(
            region,
            () -> builder.discard(leave(exit, Constant.NONE, async, span)),
            !async,
            (exception, after) -> handle(exit, exception, async, span, after),
            span);
  }

  /** Calls {@code __exit__} with an exception, or none; gives what it returns. */
  private Value leave(Value exit, Value exception, boolean async, Span span) {
    if (!async) {
      return builder.operate(Operation.CONTEXT_EXIT, span, exit, exception);
    }
    Value awaitable = builder.operate(Operation.ASYNC_CONTEXT_EXIT, span, exit, exception);
    return lowering.suspensions().await(awaitable, "__aexit__", span);
  }

  private void handle(Value exit, Temp exception, boolean async, Span span, Block after) {
    Block swallow = builder.newBlock();
    Block raise = builder.newBlock();
    HandlerContext handler = HandlerContext.enter(context, exception);
    builder.branch(leave(exit, exception, async, span), swallow, raise, span);
    builder.start(swallow);
    handler.finish(after);
    builder.start(raise);
    handler.reraise(exception, null);
    handler.exit();
  }
}
