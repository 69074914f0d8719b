package dev.lasti.compiler.passes;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.analysis.DefiniteAssignment;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes the checks of variables that are bound on every path.
 *
 * <pre>
 *   x = 1                  x = 1
 *   check_bound x     =&gt;   return x
 *   return x
 * </pre>
 */
final class UnboundCheckElimination implements Pass {
  @Override
  public void run(IrFunction function) {
    DefiniteAssignment assignment = DefiniteAssignment.of(function);
    for (Block block : ControlFlow.of(function).reversePostorder()) {
      removeProvedChecks(block, assignment.cursor(block));
    }
  }

  private static void removeProvedChecks(Block block, DefiniteAssignment.Cursor cursor) {
    List<Instr> kept = new ArrayList<>();
    for (Instr instr : block.instrs()) {
      boolean proved = instr instanceof Instr.CheckBound check && cursor.isBound(check.local());
      if (!proved) {
        kept.add(instr);
      }
      cursor.pass(instr);
    }
    block.instrs().clear();
    block.instrs().addAll(kept);
  }
}
