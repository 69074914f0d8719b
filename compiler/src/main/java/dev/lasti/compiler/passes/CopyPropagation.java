package dev.lasti.compiler.passes;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.analysis.DataFlow;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what was copied instead of the copy, as long as neither was assigned since.
 *
 * <pre>
 *   t0 = x                 t0 = x
 *   n = 1                  n = 1
 *   t1 = add t0, n    =&gt;   t1 = add x, 1
 *   x = None               x = None
 *   return t0              return t0
 * </pre>
 *
 * <p>A local is replaced by a constant only: a local survives a suspension in any case, and a
 * temporary in its place would have to be saved as well. {@code unbound} is never propagated.
 */
final class CopyPropagation implements Pass {
  private static final AvailableCopies AVAILABLE_COPIES = new AvailableCopies();

  @Override
  public void run(IrFunction function) {
    ControlFlow flow = ControlFlow.of(function);
    Map<Block, Map<Variable, Value>> atStart = DataFlow.solve(flow, AVAILABLE_COPIES);
    for (Block block : flow.reversePostorder()) {
      replaceCopies(block, AVAILABLE_COPIES.copy(atStart.get(block)));
    }
  }

  private static void replaceCopies(Block block, Map<Variable, Value> copies) {
    for (int i = 0; i < block.instrs().size(); i++) {
      Instr instr = block.instrs().get(i);
      if (!(instr instanceof Instr.CheckBound)) {
        instr = instr.withOperands(originals(instr.operands(), copies));
        block.instrs().set(i, instr);
      }
      AVAILABLE_COPIES.apply(instr, copies);
    }
    Terminator terminator = block.terminator();
    block.setTerminator(terminator.withOperands(originals(terminator.operands(), copies)));
  }

  private static List<Value> originals(List<Value> operands, Map<Variable, Value> copies) {
    return operands.stream().map(operand -> original(operand, copies)).toList();
  }

  private static Value original(Value operand, Map<Variable, Value> copies) {
    return operand instanceof Variable ? copies.getOrDefault(operand, operand) : operand;
  }

  /** For each variable the value that it is a copy of, on every path. */
  private static final class AvailableCopies implements DataFlow.Forward<Map<Variable, Value>> {
    @Override
    public Map<Variable, Value> entry() {
      return new HashMap<>();
    }

    @Override
    public Map<Variable, Value> copy(Map<Variable, Value> copies) {
      return new HashMap<>(copies);
    }

    @Override
    public boolean merge(Map<Variable, Value> copies, Map<Variable, Value> other) {
      return copies
          .entrySet()
          .removeIf(entry -> !entry.getValue().equals(other.get(entry.getKey())));
    }

    @Override
    public void apply(Instr instr, Map<Variable, Value> copies) {
      if (instr.result() == null) {
        return;
      }
      Value source = instr instanceof Instr.Move move ? original(move.source(), copies) : null;
      assign(instr.result(), copies);
      if (source != null && isPropagated(instr.result(), source)) {
        copies.put(instr.result(), source);
      }
    }

    private static boolean isPropagated(Variable result, Value source) {
      return source instanceof Constant
          ? !source.equals(Constant.UNBOUND)
          : result instanceof Temp && !source.equals(result);
    }

    @Override
    public void assign(Variable result, Map<Variable, Value> copies) {
      if (result != null) {
        copies.remove(result);
        copies.values().removeIf(result::equals);
      }
    }
  }
}
