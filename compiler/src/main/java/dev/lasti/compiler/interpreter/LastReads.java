package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.FunctionKind;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which temporaries are read for the last time where: registers must not keep alive what a
 * statement had only in between. The body of a module runs until the program ends. Other functions
 * end soon, and forget only what they iterate over, but for those that let go of something.
 */
final class LastReads {
  /**
   * Those that one instruction reads, of the block that assigns them: no loop comes there again.
   */
  private final Set<Temp> readOnce = new HashSet<>();

  private final boolean forgetsAll;

  LastReads(IrFunction function) {
    forgetsAll = function.kind() == FunctionKind.MODULE || letsGo(function);
    Map<Temp, Integer> counts = new HashMap<>();
    for (Block block : function.blocks()) {
      block.instrs().forEach(instr -> count(instr.operands(), counts));
      count(block.terminator().operands(), counts);
    }
    function.blocks().forEach(block -> findReadOnce(block, counts));
  }

  private static boolean letsGo(IrFunction function) {
    return function.blocks().stream()
        .flatMap(block -> block.instrs().stream())
        .anyMatch(instr -> isOperation(instr, Operation.FIND_LOST) || letsGo(instr));
  }

  private static boolean letsGo(Instr instr) {
    return instr instanceof Instr.Move move && move.letsGo();
  }

  private void findReadOnce(Block block, Map<Temp, Integer> counts) {
    Set<Temp> assigned = new HashSet<>();
    for (Instr instr : block.instrs()) {
      for (Value operand : instr.operands()) {
        if (operand instanceof Temp temp && assigned.contains(temp) && counts.get(temp) == 1) {
          readOnce.add(temp);
        }
      }
      if (instr.result() instanceof Temp temp) {
        assigned.add(temp);
      }
    }
  }

  private static void count(List<? extends Value> operands, Map<Temp, Integer> counts) {
    for (Value operand : operands) {
      if (operand instanceof Temp temp) {
        counts.merge(temp, 1, Integer::sum);
      }
    }
  }

  /** The temporaries to forget behind the instruction, because nobody reads them any more. */
  List<Temp> of(Instr instr) {
    if (!forgetsAll && !isOperation(instr, Operation.GET_ITERATOR)) {
      return List.of();
    }
    return instr.operands().stream()
        .filter(operand -> operand instanceof Temp temp && readOnce.contains(temp))
        .map(operand -> (Temp) operand)
        .toList();
  }

  private static boolean isOperation(Instr instr, Operation operation) {
    return instr instanceof Instr.Operate operate && operate.operation() == operation;
  }
}
