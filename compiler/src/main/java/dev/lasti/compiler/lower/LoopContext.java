package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrBuilder;

/** The body of a loop. */
final class LoopContext extends ControlContext {
  private final Block breakTarget;
  private final Block continueTarget;

  LoopContext(ControlContext outer, IrBuilder builder, Block breakTarget, Block continueTarget) {
    super(outer, builder);
    this.breakTarget = breakTarget;
    this.continueTarget = continueTarget;
  }

  Block breakTarget() {
    return breakTarget;
  }

  Block continueTarget() {
    return continueTarget;
  }

  @Override
  Exit leave(Exit exit) {
    return exit;
  }
}
