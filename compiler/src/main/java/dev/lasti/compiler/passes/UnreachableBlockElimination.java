package dev.lasti.compiler.passes;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;

/**
 * Removes blocks that no path from the entry reaches. Edges to exception handlers count as paths; a
 * block that cannot raise loses its handler.
 *
 * <pre>
 *   b0:                    b0:
 *     jump b2                jump b2
 *   b1:               =&gt;   b2:
 *     return x               return y
 *   b2:
 *     return y
 * </pre>
 */
final class UnreachableBlockElimination implements Pass {
  @Override
  public void run(IrFunction function) {
    function.blocks().removeIf(ControlFlow.of(function)::isUnreachable);
    for (Block block : function.blocks()) {
      if (!block.mayRaise()) {
        block.setHandler(null);
      }
    }
  }
}
