package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.source.Span;

/** The body of a function: when it returns, it lets go of the generators that it alone holds. */
final class HeldGeneratorsContext extends ControlContext {
  private final FunctionContext context;

  HeldGeneratorsContext(FunctionContext context) {
    super(context.control(), context.builder());
    this.context = context;
  }

  /** Lowers the body. */
  void lower(Runnable body) {
    if (context.held().isEmpty()) {
      body.run();
      return;
    }
    context.setControl(this);
    body.run();
    context.setControl(outer());
    if (context.builder().isOpen()) {
      letGo(context.scope().node().span());
    }
  }

  private void letGo(Span span) {
    for (String name : context.held()) {
      context.builder().move(new Local(name), Constant.UNBOUND, span);
    }
  }

  @Override
  Exit leave(Exit exit) {
    letGo(exit.span());
    return exit;
  }
}
