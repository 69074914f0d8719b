package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * Loops.
 *
 * <pre>
 *   for x in xs:      t0 = get_iterator xs
 *     body            jump head
 *   else:           head:
 *     orelse          next t0 -&gt; x, item, exhausted
 *                   item:
 *                     body
 *                     jump head
 *                   exhausted:
 *                     orelse
 *                   after:
 * </pre>
 */
final class LoopLowering extends ConstructLowering {
  LoopLowering(AstLowering lowering) {
    super(lowering);
  }

  /** {@code while test: body else: orelse} */
  void repeat(Stmt.While node) {
    Block head = builder.newBlock();
    Block body = builder.newBlock();
    Block exhausted = builder.newBlock();
    Block after = builder.newBlock();
    builder.start(head);
    lowering.conditions().branch(node.test(), body, exhausted);
    builder.join(body);
    loopBody(node.body(), after, head, null, node.span());
    builder.join(exhausted);
    lowering.body(node.orelse());
    builder.join(after);
  }

  /** {@code for target in iter: body else: orelse} */
  void iterate(Stmt.For node) {
    Value iterator = iterator(node.iter(), false, node.span());
    boolean losesGenerators = context.module().losable().areMadeBy(node.iter());
    if (!losesGenerators && !EarlyExits.mayLose(node)) {
      iterate(iterator, false, node.target(), node.body(), node.orelse(), node.span());
      return;
    }
    Local own = builder.newHiddenLocal("iterator");
    builder.assign(own, iterator, null);
    if (losesGenerators) {
      iterateAndLetGo(node, own);
    } else {
      iterate(own, false, node.target(), node.body(), node.orelse(), node.span());
    }
  }

  /**
   * A loop over what may hold a generator that is to be closed, so that it lets go of its iterator
   * also at its end, where the iterator may have left some items, and when an exception leaves it.
   */
  private void iterateAndLetGo(Stmt.For node, Local iterator) {
    Block outer = builder.handler();
    Block head = builder.newBlock();
    Block exhausted = builder.newBlock();
    Block after = builder.newBlock();
    Block raised = builder.newBlock();
    builder.jump(head, null);
    builder.setHandler(raised);
    advance(iterator, false, node.target(), head, exhausted, node.span());
    loopBody(node.body(), after, head, iterator, node.span());
    builder.setHandler(outer);
    builder.start(exhausted);
    builder.move(iterator, Constant.UNBOUND, node.span());
    lowering.body(node.orelse());
    builder.end(after);
    Temp exception = builder.startHandler(raised, null);
    builder.move(iterator, Constant.UNBOUND, node.span());
    builder.terminate(new Terminator.Reraise(exception, null));
    builder.join(after);
  }

  /** {@code async for target in iter: body else: orelse} */
  void iterate(Stmt.AsyncFor node) {
    Value iterator = iterator(node.iter(), true, node.span());
    iterate(iterator, true, node.target(), node.body(), node.orelse(), node.span());
  }

  /** The iterator of an iterable. A list that is only walked need not be made, so it is a tuple. */
  Value iterator(Expr iterable, boolean async, Span span) {
    Constant constant = iterable instanceof Expr.List list ? Constants.tuple(list.elts()) : null;
    Value value = constant == null ? value(iterable) : constant;
    return builder.operate(
        async ? Operation.GET_ASYNC_ITERATOR : Operation.GET_ITERATOR, span, value);
  }

  private void iterate(
      Value iterator, boolean async, Expr target, List<Stmt> body, List<Stmt> orelse, Span span) {
    Block head = builder.newBlock();
    Block exhausted = builder.newBlock();
    Block after = builder.newBlock();
    Block failed = advance(iterator, async, target, head, exhausted, span);
    loopBody(body, after, head, iterator instanceof Local own ? own : null, span);
    exhaust(failed, exhausted, span);
    lowering.body(orelse);
    builder.join(after);
  }

  private void loopBody(List<Stmt> body, Block after, Block head, Local iterator, Span span) {
    ControlContext outer = context.control();
    context.setControl(new LoopContext(outer, builder, after, head, iterator));
    context.inBlock(span, () -> lowering.body(body));
    context.setControl(outer);
    builder.end(head);
  }

  /**
   * Starts the head of a loop, takes the next item and assigns it.
   *
   * @param exhausted where an ordinary loop goes when there are no more items
   * @return where an asynchronous loop goes when an exception is raised; null for an ordinary one
   */
  Block advance(
      Value iterator, boolean async, Expr target, Block head, Block exhausted, Span span) {
    if (async) {
      return advanceAsync(iterator, target, head, span);
    }
    builder.start(head);
    Block body = builder.newBlock();
    Local local = lowering.targets().asLocal(target);
    Variable item = local == null ? builder.newTemp() : local;
    builder.terminate(new Terminator.Next(iterator, item, body, exhausted, span));
    builder.start(body);
    if (local == null) {
      lowering.targets().assign(target, item);
    }
    return null;
  }

  private Block advanceAsync(Value iterator, Expr target, Block head, Span span) {
    Block outer = builder.handler();
    Block failed = builder.newBlock();
    builder.jump(head, null);
    builder.setHandler(failed);
    builder.start(head);
    Value next = builder.operate(Operation.ASYNC_NEXT, span, iterator);
    Value item = lowering.suspensions().delegate(next, span);
    builder.setHandler(outer);
    lowering.targets().assign(target, item);
    return failed;
  }

  /** Starts the block where a loop goes when there are no more items. */
  void exhaust(Block failed, Block exhausted, Span span) {
    if (failed != null) {
      Block other = builder.newBlock();
      Temp exception = builder.startHandler(failed, span);
      Value ended = builder.operate(Operation.END_ASYNC_FOR, span, exception);
      builder.branch(ended, exhausted, other, span);
      builder.start(other);
      builder.terminate(new Terminator.Reraise(exception, span));
    }
    builder.start(exhausted);
  }
}
