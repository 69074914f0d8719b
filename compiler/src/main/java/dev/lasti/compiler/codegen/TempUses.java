package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often and where the temporaries of a function are read. */
final class TempUses {
  private final Map<Temp, Integer> counts = new HashMap<>();
  private final Map<Temp, Block> definitions = new HashMap<>();
  private final Set<Temp> crossing = new HashSet<>();

  private TempUses(IrFunction function) {
    for (Block block : function.blocks()) {
      for (Instr instr : block.instrs()) {
        define(instr.result(), block);
      }
    }
    for (Block block : function.blocks()) {
      for (Instr instr : block.instrs()) {
        use(instr.operands(), block);
      }
      use(block.terminator().operands(), block);
    }
  }

  static TempUses of(IrFunction function) {
    return new TempUses(function);
  }

  private void define(Variable variable, Block block) {
    if (variable instanceof Temp temp) {
      definitions.put(temp, block);
    }
  }

  private void use(List<? extends Value> operands, Block block) {
    for (Value operand : operands) {
      if (operand instanceof Temp temp) {
        counts.merge(temp, 1, Integer::sum);
        if (definitions.get(temp) != block) {
          crossing.add(temp);
        }
      }
    }
  }

  int count(Temp temp) {
    return counts.getOrDefault(temp, 0);
  }

  /** Whether all uses stand in the block that assigns the temporary. */
  boolean isLocalToBlock(Temp temp) {
    return !crossing.contains(temp);
  }

  /** Whether the one use stands in the block that assigns the temporary. */
  boolean isUsedOnceIn(Temp temp, Block block) {
    return count(temp) == 1 && isLocalToBlock(temp) && definitions.get(temp) == block;
  }
}
