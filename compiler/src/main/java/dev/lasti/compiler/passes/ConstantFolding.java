package dev.lasti.compiler.passes;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.ConstantArithmetic;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes operations on constants, and takes the known way at branches on them.
 *
 * <pre>
 *   t0 = multiply 60, 60
 *   t1 = less t0, 4000    =&gt;   jump b1
 *   branch t1 -&gt; b1, b2
 * </pre>
 *
 * <p>The instructions that computed a constant stay as copies of it, for {@link
 * DeadCodeElimination}. What would raise is left to raise when it is run.
 */
final class ConstantFolding implements Pass {
  @Override
  public void run(IrFunction function) {
    Map<Temp, Constant> known = new HashMap<>();
    for (Block block : ControlFlow.of(function).reversePostorder()) {
      block.instrs().replaceAll(instr -> fold(instr, known));
      Terminator terminator = block.terminator();
      block.setTerminator(fold(terminator.withOperands(constants(terminator.operands(), known))));
    }
  }

  private static List<Value> constants(List<Value> operands, Map<Temp, Constant> known) {
    return operands.stream().map(operand -> constant(operand, known)).toList();
  }

  private static Value constant(Value operand, Map<Temp, Constant> known) {
    return operand instanceof Temp temp && known.containsKey(temp) ? known.get(temp) : operand;
  }

  private static Instr fold(Instr instr, Map<Temp, Constant> known) {
    if (instr instanceof Instr.CheckBound) {
      return instr;
    }
    Instr folded = instr.withOperands(constants(instr.operands(), known));
    if (folded instanceof Instr.Operate operate && operate.result() != null) {
      folded = foldOperation(operate);
    }
    if (folded instanceof Instr.Move move
        && move.result() instanceof Temp temp
        && move.source() instanceof Constant constant
        && !constant.equals(Constant.UNBOUND)) {
      known.put(temp, constant);
    }
    return folded;
  }

  private static Instr foldOperation(Instr.Operate operate) {
    if (!operate.operands().stream().allMatch(Constant.class::isInstance)) {
      return operate;
    }
    List<Object> values =
        operate.operands().stream().map(operand -> ((Constant) operand).value()).toList();
    Object value = ConstantArithmetic.evaluate(operate.operation(), values);
    return value == null
        ? operate
        : new Instr.Move(operate.result(), new Constant(value), operate.span());
  }

  private static Terminator fold(Terminator terminator) {
    if (terminator instanceof Terminator.Branch branch
        && branch.condition() instanceof Constant condition
        && !condition.equals(Constant.UNBOUND)) {
      boolean truth = ConstantArithmetic.truth(condition.value());
      return new Terminator.Jump(truth ? branch.ifTrue() : branch.ifFalse(), branch.span());
    }
    if (terminator instanceof Terminator.Switch choice
        && choice.selector() instanceof Constant selector) {
      int index = choice.keys().indexOf((Integer) selector.value());
      Block target = index < 0 ? choice.otherwise() : choice.targets().get(index);
      return new Terminator.Jump(target, choice.span());
    }
    return terminator;
  }
}
