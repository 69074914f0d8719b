package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.IntegerVariables;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The JVM types of a function's variables: a variable has a special type if all its assignments
 * have.
 */
final class ValueTypes {
  /** HotSpot does not compile methods that are larger. */
  private static final int HOTSPOT_LIMIT = 8_000;

  /** About the bytes of an operator that is written twice. */
  private static final int OPERATOR_SIZE = 60;

  /** About the bytes of any other instruction. */
  private static final int INSTR_SIZE = 14;

  private final Map<Variable, ValueType> types;
  private final boolean unboxesIntegers;

  private ValueTypes(IrFunction function) {
    types = new HashMap<>();
    for (Local parameter : function.parameters().locals()) {
      types.put(parameter, ValueType.OBJECT);
    }
    for (Block block : function.blocks()) {
      block.instrs().forEach(this::assign);
      assign(block.terminator().result(), ValueType.OBJECT);
    }
    this.unboxesIntegers = estimatedSize(function) <= HOTSPOT_LIMIT;
    if (unboxesIntegers) {
      IntegerVariables.unboxed(function)
          .forEach(variable -> types.put(variable, ValueType.INTEGER));
    }
  }

  private ValueTypes(Map<Variable, ValueType> types, boolean unboxesIntegers) {
    this.types = types;
    this.unboxesIntegers = unboxesIntegers;
  }

  static ValueTypes of(IrFunction function) {
    return new ValueTypes(function);
  }

  /** About the size of the function's code with the arithmetic on ints written twice. */
  private static int estimatedSize(IrFunction function) {
    int size = 0;
    for (Block block : function.blocks()) {
      for (Instr instr : block.instrs()) {
        size += isOperator(instr) ? OPERATOR_SIZE : INSTR_SIZE;
      }
      size += INSTR_SIZE;
    }
    return size;
  }

  private static boolean isOperator(Instr instr) {
    return instr instanceof Instr.Operate operate
        && (operate.operation().isIntegerArithmetic() || operate.operation().isRichComparison());
  }

  /** Whether arithmetic on ints is to be written twice, for which large functions are too large. */
  boolean unboxesIntegers() {
    return unboxesIntegers;
  }

  /** The same types, but some variables are not in two. */
  ValueTypes withObjects(Collection<Variable> variables) {
    Map<Variable, ValueType> changed = new HashMap<>(types);
    for (Variable variable : variables) {
      changed.replace(variable, ValueType.INTEGER, ValueType.OBJECT);
    }
    return new ValueTypes(changed, unboxesIntegers);
  }

  /** Whether a value is a variable in two. */
  boolean isInteger(Value value) {
    return value instanceof Variable variable && of(variable) == ValueType.INTEGER;
  }

  ValueType of(Variable variable) {
    return variable.kind() == Kind.INT
        ? ValueType.INT
        : types.getOrDefault(variable, ValueType.OBJECT);
  }

  private void assign(Instr instr) {
    boolean unbinds = instr instanceof Instr.Move move && move.source().equals(Constant.UNBOUND);
    if (!unbinds) {
      assign(instr.result(), resultType(instr));
    }
  }

  private void assign(Variable variable, ValueType type) {
    if (variable != null) {
      types.merge(variable, type, (first, second) -> first == second ? first : ValueType.OBJECT);
    }
  }

  /** The type of what an instruction computes. */
  static ValueType resultType(Instr instr) {
    if (instr instanceof Instr.CatchException) {
      return ValueType.EXCEPTION;
    }
    if (instr instanceof Instr.Move move) {
      return move.source().kind() == Kind.INT ? ValueType.INT : ValueType.OBJECT;
    }
    return instr instanceof Instr.Operate operate
        ? resultType(operate.operation())
        : ValueType.OBJECT;
  }

  private static ValueType resultType(Operation operation) {
    if (operation == Operation.MAKE_CELL || operation == Operation.FREE_CELL) {
      return ValueType.CELL;
    }
    return operation.result() == Operation.Result.ARRAY ? ValueType.ARRAY : ValueType.OBJECT;
  }

  /** The type that a value is known to have where it is read. */
  ValueType of(Value value) {
    if (value instanceof Variable variable) {
      return of(variable);
    }
    return value.kind() == Kind.INT ? ValueType.INT : ValueType.OBJECT;
  }
}
