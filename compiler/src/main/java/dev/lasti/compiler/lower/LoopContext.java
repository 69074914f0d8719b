package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.source.Span;

/** The body of a loop. */
final class LoopContext extends ControlContext {
  private final Block breakTarget;
  private final Block continueTarget;
  private final IrBuilder builder;
  private final Local iterator;

  /**
   * @param iterator what the loop lets go of when it is left early, or null
   */
  LoopContext(
      ControlContext outer,
      IrBuilder builder,
      Block breakTarget,
      Block continueTarget,
      Local iterator) {
    super(outer, builder);
    this.builder = builder;
    this.iterator = iterator;
    this.breakTarget = breakTarget;
    this.continueTarget = continueTarget;
  }

  Block breakTarget() {
    return breakTarget;
  }

  Block continueTarget() {
    return continueTarget;
  }

  /** The loop is left, and was the only one to have its iterator, as far as it knows. */
  void letGo(Span span) {
    if (iterator != null) {
      builder.move(iterator, Constant.UNBOUND, span);
    }
  }

  @Override
  Exit leave(Exit exit) {
    letGo(exit.span());
    return exit;
  }
}
