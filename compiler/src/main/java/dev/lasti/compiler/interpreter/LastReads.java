package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which temporaries of a module's body are read for the last time where. The body runs until the
 * program ends: its registers must not keep alive what its statements had only in between. Other
 * functions end soon, and pay nothing.
 */
final class LastReads {
  private final Set<Temp> readOnce = new HashSet<>();

  LastReads(IrFunction function) {
    if (function.kind() == FunctionKind.MODULE) {
      Map<Temp, Integer> counts = new HashMap<>();
      for (Block block : function.blocks()) {
        block.instrs().forEach(instr -> count(instr.operands(), counts));
        count(block.terminator().operands(), counts);
      }
      counts.forEach(
          (temp, count) -> {
            if (count == 1) {
              readOnce.add(temp);
            }
          });
    }
  }

  private static void count(List<? extends Value> operands, Map<Temp, Integer> counts) {
    for (Value operand : operands) {
      if (operand instanceof Temp temp) {
        counts.merge(temp, 1, Integer::sum);
      }
    }
  }

  /** The temporaries that nobody reads behind the instruction. */
  List<Temp> of(Instr instr) {
    return instr.operands().stream()
        .filter(operand -> operand instanceof Temp temp && readOnce.contains(temp))
        .map(operand -> (Temp) operand)
        .toList();
  }
}
