package dev.lasti.compiler.passes;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs IR whose every value is a number, to compare what code does before and after a pass. What an
 * operation gives, and whether it raises, follows from its operands and from how often the code was
 * resumed. The trace has what the outside can see.
 */
final class Evaluation {
  private static final int MAX_TRACE = 60;
  private static final int MAX_STEPS = 20_000;

  private final Map<Variable, Long> variables = new HashMap<>();
  private final List<String> trace = new ArrayList<>();
  private final long salt;
  private int suspensions;

  private Evaluation(IrFunction function, int run) {
    this.salt = run;
    for (Local parameter : function.parameters().locals()) {
      variables.put(parameter, (long) parameter.name().charAt(0) + run);
    }
  }

  /** The operations, suspensions and exceptions of a run, up to some length. */
  static List<String> trace(IrFunction function, int run) {
    Evaluation evaluation = new Evaluation(function, run);
    Block block = function.entry();
    for (int steps = 0; block != null && steps < MAX_STEPS; steps++) {
      block = evaluation.run(block);
      if (evaluation.trace.size() >= MAX_TRACE) {
        return evaluation.trace.subList(0, MAX_TRACE);
      }
    }
    return evaluation.trace;
  }

  private Long value(Value value) {
    if (value instanceof Variable variable) {
      return variables.get(variable);
    }
    return ((Constant) value).value() instanceof Long number ? number : null;
  }

  private List<Long> values(List<Value> operands) {
    List<Long> values = new ArrayList<>();
    operands.forEach(operand -> values.add(value(operand)));
    return values;
  }

  private Block run(Block block) {
    for (Instr instr : block.instrs()) {
      if (!run(instr)) {
        trace.add("raise");
        return block.handler();
      }
    }
    return leave(block.terminator());
  }

  /** Runs an instruction; the result is false if it raises. */
  private boolean run(Instr instr) {
    List<Long> operands = values(instr.operands());
    if (instr instanceof Instr.CheckBound) {
      return operands.get(0) != null;
    }
    if (instr instanceof Instr.Operate check && check.operation() == Operation.CHECK_EVAL_BREAKER) {
      return true; // Nobody interrupts.
    }
    Long result = mix(operands, 1000);
    if (instr instanceof Instr.Move) {
      result = operands.get(0);
    } else if (instr instanceof Instr.Operate operate && isSum(operate, operands)) {
      result = operands.get(0) + operands.get(1);
    } else if (instr.mayRaise()) {
      trace.add(instr.getClass().getSimpleName() + " " + operands);
      if (mix(operands, 8) == 0) {
        return false;
      }
    }
    if (instr.result() != null) {
      variables.put(instr.result(), result);
    }
    return true;
  }

  /** Sums of numbers may be folded, so they neither raise nor are they traced. */
  private static boolean isSum(Instr.Operate operate, List<Long> operands) {
    return operate.operation() == Operation.ADD && !operands.contains(null);
  }

  private long mix(List<Long> operands, int limit) {
    return Math.floorMod(Objects.hash(operands, salt, suspensions, limit) * 31, limit);
  }

  private Block leave(Terminator terminator) {
    List<Long> operands = values(terminator.operands());
    if (terminator instanceof Terminator.Jump jump) {
      return jump.target();
    }
    if (terminator instanceof Terminator.Branch branch) {
      boolean truth = operands.get(0) != null && operands.get(0) != 0;
      return truth ? branch.ifTrue() : branch.ifFalse();
    }
    trace.add(terminator.getClass().getSimpleName() + " " + operands);
    suspensions++;
    if (terminator instanceof Terminator.Next && mix(operands, 3) == 0) {
      return terminator.successors().get(1);
    }
    if (terminator.result() != null) {
      variables.put(terminator.result(), mix(operands, 1000));
    }
    return terminator.successors().isEmpty() ? null : terminator.successors().get(0);
  }
}
