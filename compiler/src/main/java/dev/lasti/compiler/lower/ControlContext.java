package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.Local;

/**
 * A statement, or part of one, that does something when control leaves it; CPython's {@code
 * fblockinfo}. The contexts of a function form a chain, innermost first.
 */
abstract class ControlContext {
  private final ControlContext outer;
  private final Block outerHandler;

  /** A context around the code that is lowered next. */
  ControlContext(ControlContext outer, IrBuilder builder) {
    this.outer = outer;
    this.outerHandler = builder.handler();
  }

  /** The next context, or null. */
  final ControlContext outer() {
    return outer;
  }

  /** The handler that covers what runs on the way out. */
  final Block outerHandler() {
    return outerHandler;
  }

  /** Where this keeps what {@code sys.exception()} was before; null if it handles no exception. */
  Local previousHandled() {
    return null;
  }

  /**
   * Adds what runs when control leaves.
   *
   * @return how it goes on behind that; null if the block was ended otherwise
   */
  abstract Exit leave(Exit exit);
}
