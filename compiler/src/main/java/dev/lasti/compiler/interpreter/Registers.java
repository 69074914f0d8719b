package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the variables and constants of a function: first four registers of the interpreter's own,
 * then the parameters, then everything else in order of appearance.
 */
final class Registers {
  /** The function object. */
  static final int FUNCTION = 0;

  /** The {@link InterpretedFrame} of a generator. */
  static final int FRAME = 1;

  /**
   * What goes in and out: the value sent or the exception caught, the value returned or yielded.
   */
  static final int VALUE = 2;

  /** Takes results that nobody wants. */
  static final int DISCARD = 3;

  /** No register: for an operand that may be missing. */
  static final int NONE = -1;

  /** The first parameter. */
  static final int PARAMETERS = 4;

  private final Map<Value, Integer> numbers = new HashMap<>();
  private final List<Object> initial = new ArrayList<>();

  Registers(IrFunction function) {
    for (int i = 0; i < PARAMETERS; i++) {
      initial.add(null);
    }
    for (Local parameter : function.parameters().locals()) {
      add(parameter, null);
    }
  }

  /** The register of a variable or constant. */
  int number(Value value) {
    Integer number = numbers.get(value);
    if (number != null) {
      return number;
    }
    return add(value, value instanceof Constant constant ? ConstantValues.of(constant) : null);
  }

  /** The register for a result, which may be null where nobody wants it. */
  int resultNumber(Value result) {
    return result == null ? DISCARD : number(result);
  }

  /** The registers of several operands. */
  int[] numbers(List<Value> values) {
    return values.stream().mapToInt(this::number).toArray();
  }

  /** The register of a variable, or {@link #NONE} if none has been asked for. */
  int numberIfUsed(Local local) {
    return numbers.getOrDefault(local, NONE);
  }

  private int add(Value value, Object initialValue) {
    numbers.put(value, initial.size());
    initial.add(initialValue);
    return initial.size() - 1;
  }

  /** What the registers hold when a call begins; each call copies it. */
  Object[] template() {
    return initial.toArray();
  }
}
