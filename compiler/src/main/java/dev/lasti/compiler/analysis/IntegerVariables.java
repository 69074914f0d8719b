package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables that most likely hold ints, and are worth being kept unboxed.
 *
 * <pre>
 *   def f(n, xs):                      likely ints: total, i, j
 *     total = 0                        unboxed: total, i
 *     for i in range(n):
 *       total += i * xs[i]
 *     for j in range(n):
 *       g(j)                           j is only passed on, which needs a box in any case
 *     return total
 * </pre>
 *
 * <p>A variable is a likely int if each of its assignments gives one: an int constant, an item of a
 * {@code range}, another likely int, or an operator that makes ints of ints where one operand is a
 * likely int and the others are not known to be anything else. Nothing relies on the guess: the
 * code works for any value, and slower.
 *
 * <p>Unboxed are those that are read by arithmetic at least as often as by anything else, and never
 * where they may be unbound.
 */
public final class IntegerVariables {
  private static final String RANGE = "range";

  /**
   * Makes good for a use that needs a box where it is one as the key of an item, which needs none.
   */
  private static final int AS_KEY = 2;

  private final IrFunction function;
  private final Map<Temp, Instr.Operate> operations = new HashMap<>();
  private final Set<Variable> likely = new HashSet<>();
  private final Map<Variable, Integer> gains = new HashMap<>();

  private IntegerVariables(IrFunction function) {
    this.function = function;
    for (Block block : function.blocks()) {
      block.instrs().forEach(this::noteCandidate);
      noteCandidate(block.terminator().result());
    }
    likely.removeAll(function.parameters().locals());
    while (dropUnlikely()) {}
    countUses();
  }

  /** The variables of a function to keep unboxed. */
  public static Set<Variable> unboxed(IrFunction function) {
    IntegerVariables integers = new IntegerVariables(function);
    Set<Variable> unboxed = new LinkedHashSet<>(integers.likely);
    unboxed.removeIf(variable -> integers.gains.getOrDefault(variable, 0) < 0);
    if (!unboxed.isEmpty()) {
      integers.removeUnbound(unboxed);
    }
    return unboxed;
  }

  private void noteCandidate(Instr instr) {
    noteCandidate(instr.result());
    if (instr instanceof Instr.Operate operate && operate.result() instanceof Temp temp) {
      operations.put(temp, operate);
    }
  }

  private void noteCandidate(Variable variable) {
    if (variable != null && variable.kind() == Kind.OBJECT) {
      likely.add(variable);
    }
  }

  private boolean dropUnlikely() {
    int before = likely.size();
    for (Block block : function.blocks()) {
      for (Instr instr : block.instrs()) {
        if (instr.result() != null && !isLikely(instr)) {
          likely.remove(instr.result());
        }
      }
      Terminator terminator = block.terminator();
      if (terminator.result() != null && !isOverRange(terminator)) {
        likely.remove(terminator.result());
      }
    }
    return likely.size() < before;
  }

  private boolean isLikely(Instr instr) {
    return instr instanceof Instr.Move move
        ? isLikely(move.source())
        : instr instanceof Instr.Operate operate
            && operate.operation().isIntegerArithmetic()
            && operate.operands().stream().anyMatch(this::isLikely)
            && operate.operands().stream().noneMatch(IntegerVariables::isOtherConstant);
  }

  private boolean isLikely(Value value) {
    return value instanceof Constant constant
        ? constant.value() instanceof Long
        : likely.contains(value);
  }

  private static boolean isOtherConstant(Value value) {
    return value instanceof Constant constant && !(constant.value() instanceof Long);
  }

  /** Whether this advances {@code iter(range(...))}, going by the name. */
  private boolean isOverRange(Terminator terminator) {
    return terminator instanceof Terminator.Next next
        && (function.isOverRange() && function.parameters().locals().contains(next.iterator())
            || isIteratorOfRange(operation(next.iterator())));
  }

  private boolean isIteratorOfRange(Instr.Operate iterator) {
    Instr.Operate iterable = firstOperand(iterator, Operation.GET_ITERATOR);
    Instr.Operate callee = firstOperand(iterable, Operation.CALL);
    return callee != null
        && callee.operation() == Operation.LOAD_GLOBAL
        && callee.immediate().equals(RANGE);
  }

  private Instr.Operate firstOperand(Instr.Operate operate, Operation operation) {
    return operate != null && operate.operation() == operation
        ? operation(operate.operands().get(0))
        : null;
  }

  private Instr.Operate operation(Value value) {
    return value instanceof Temp temp ? operations.get(temp) : null;
  }

  private void countUses() {
    for (Block block : function.blocks()) {
      block.instrs().forEach(this::count);
      Terminator terminator = block.terminator();
      count(terminator.operands(), terminator instanceof Terminator.Branch ? 1 : -1);
    }
  }

  private void count(Instr instr) {
    count(instr.operands(), gain(instr));
    boolean isItem =
        instr instanceof Instr.Operate operate
            && (operate.operation() == Operation.GET_ITEM
                || operate.operation() == Operation.SET_ITEM);
    if (isItem) {
      count(instr.operands().subList(1, 2), AS_KEY);
    }
  }

  private void count(List<Value> operands, int gain) {
    for (Value operand : operands) {
      if (operand instanceof Variable variable) {
        gains.merge(variable, gain, Integer::sum);
      }
    }
  }

  private int gain(Instr instr) {
    if (instr instanceof Instr.Move move) {
      return likely.contains(move.result()) ? 1 : -1;
    }
    return instr instanceof Instr.Operate operate && computes(operate.operation()) ? 1 : -1;
  }

  private static boolean computes(Operation operation) {
    return operation.isIntegerArithmetic()
        || operation.isRichComparison()
        || operation == Operation.TRUTH
        || operation == Operation.NOT;
  }

  private void removeUnbound(Set<Variable> variables) {
    DefiniteAssignment assignment = DefiniteAssignment.of(function);
    for (Block block : ControlFlow.of(function).reversePostorder()) {
      DefiniteAssignment.Cursor cursor = assignment.cursor(block);
      for (Instr instr : block.instrs()) {
        removeUnbound(variables, instr.operands(), cursor);
        cursor.pass(instr);
      }
      removeUnbound(variables, block.terminator().operands(), cursor);
    }
  }

  private static void removeUnbound(
      Set<Variable> variables, List<Value> operands, DefiniteAssignment.Cursor cursor) {
    for (Value operand : operands) {
      if (operand instanceof Variable variable && !cursor.isBound(variable)) {
        variables.remove(variable);
      }
    }
  }
}
