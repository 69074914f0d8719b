package dev.lasti.compiler.passes;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;

/**
 * Removes the computation of temporaries that nothing reads, if nobody can notice.
 *
 * <pre>
 *   t0 = x
 *   t1 = build_list t0, 1    =&gt;    call y
 *   t2 = call y
 * </pre>
 *
 * <p>What has an effect stays, without its result.
 */
final class DeadCodeElimination implements Pass {
  @Override
  public void run(IrFunction function) {
    Map<Temp, Integer> uses = new HashMap<>();
    for (Block block : function.blocks()) {
      block.instrs().forEach(instr -> count(instr.operands(), 1, uses));
      count(block.terminator().operands(), 1, uses);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = function.blocks().size() - 1; i >= 0; i--) {
        changed |= removeUnused(function.blocks().get(i), uses);
      }
    }
  }

  private static void count(List<Value> operands, int change, Map<Temp, Integer> uses) {
    for (Value operand : operands) {
      if (operand instanceof Temp temp) {
        uses.merge(temp, change, Integer::sum);
      }
    }
  }

  /** Goes backwards, so that an operand of something removed is met after it. */
  private static boolean removeUnused(Block block, Map<Temp, Integer> uses) {
    boolean changed = false;
    ListIterator<Instr> instrs = block.instrs().listIterator(block.instrs().size());
    while (instrs.hasPrevious()) {
      Instr instr = instrs.previous();
      boolean unused =
          instr.result() == null
              || instr.result() instanceof Temp temp && uses.getOrDefault(temp, 0) == 0;
      if (unused && isPure(instr)) {
        instrs.remove();
        count(instr.operands(), -1, uses);
        changed = true;
      } else if (unused && instr.result() != null) {
        instrs.set(withoutResult(instr));
      }
    }
    return changed;
  }

  private static boolean isPure(Instr instr) {
    return instr instanceof Instr.Move
        || instr instanceof Instr.Operate operate && operate.operation().isPure();
  }

  private static Instr withoutResult(Instr instr) {
    if (instr instanceof Instr.Operate operate) {
      return operate.withResult(null);
    }
    return instr instanceof Instr.Resume resume ? new Instr.Resume(null, resume.span()) : instr;
  }
}
