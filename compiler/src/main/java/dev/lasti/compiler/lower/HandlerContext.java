package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.source.Span;

/**
 * Code that runs while an exception is being handled: it is {@code sys.exception()} until control
 * leaves, in whatever way.
 *
 * <pre>
 *   caught:                          cleanup:
 *     t0 = catch_exception             t1 = catch_exception
 *     handled$0 = push_handled t0      pop_handled handled$0
 *     ... (covered by cleanup)         reraise t1
 *     pop_handled handled$0
 * </pre>
 */
final class HandlerContext extends ControlContext {
  private final FunctionContext context;
  private final IrBuilder builder;
  private final Local previous;
  private final Block cleanup;
  private String name;

  private HandlerContext(FunctionContext context, Local previous) {
    super(context.control(), context.builder());
    this.context = context;
    this.builder = context.builder();
    this.previous = previous;
    this.cleanup = builder.newBlock();
  }

  /** Begins to handle an exception. */
  static HandlerContext enter(FunctionContext context, Temp exception) {
    IrBuilder builder = context.builder();
    Local previous = builder.newHiddenLocal("handled");
    builder.operateInto(previous, Operation.PUSH_HANDLED, null, null, exception);
    HandlerContext handler = new HandlerContext(context, previous);
    builder.setHandler(handler.cleanup);
    context.setControl(handler);
    return handler;
  }

  @Override
  Local previousHandled() {
    return previous;
  }

  /** Says which variable is unbound on the ways out, or null: {@code except ... as name}. */
  void setName(String name) {
    this.name = name;
  }

  @Override
  Exit leave(Exit exit) {
    end();
    return exit;
  }

  private void end() {
    builder.perform(Operation.POP_HANDLED, null, previous);
    if (name != null) {
      context.names().clear(name);
    }
  }

  /** Ends the handling, if control comes here, by going on behind the statement. */
  void finish(Block after) {
    if (builder.isOpen()) {
      Block inner = builder.handler();
      builder.setHandler(outerHandler());
      end();
      builder.jump(after, null);
      builder.setHandler(inner);
    }
  }

  /**
   * Ends the handling, if control comes here, by raising an exception on.
   *
   * @param span where the function is left then, or null for where the exception was raised
   */
  void reraise(Value exception, Span span) {
    if (builder.isOpen()) {
      Block inner = builder.handler();
      builder.setHandler(outerHandler());
      end();
      builder.terminate(new Terminator.Reraise(exception, span));
      builder.setHandler(inner);
    }
  }

  /** Leaves the context, and adds what happens when its code raises. */
  void exit() {
    context.setControl(outer());
    builder.setHandler(outerHandler());
    reraise(builder.startHandler(cleanup, null), null);
  }
}
