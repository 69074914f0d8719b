package dev.lasti.compiler.passes;

import dev.lasti.compiler.ir.IrFunction;

/** One improvement of a function's code. A pass keeps nothing from one function to the next. */
public interface Pass {
  /** Changes a function in place; what the function does stays the same. */
  void run(IrFunction function);
}
