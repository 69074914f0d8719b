package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Operation;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Displays;
import java.util.List;

/** Operations with any number of operands: calls and displays. */
final class CallSteps {
  private CallSteps() {}

  /** What all of these have: the registers of their operands. */
  private abstract static class Variadic extends Step {
    final int[] operands;
    final int result;

    Variadic(int[] operands, int result) {
      this.operands = operands;
      this.result = result;
    }

    /** The operands from the given one on, in an array of their own. */
    final Object[] values(Object[] registers, int from) {
      Object[] values = new Object[operands.length - from];
      for (int i = 0; i < values.length; i++) {
        values[i] = registers[operands[from + i]];
      }
      return values;
    }
  }

  /** Displays and f-strings. */
  static final class Display extends Variadic {
    private final Operation operation;

    Display(Operation operation, int[] operands, int result) {
      super(operands, result);
      this.operation = operation;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = build(values(registers, 0));
      return next;
    }

    private Object build(Object[] items) {
      return switch (operation) {
        case BUILD_TUPLE -> PyTuple.of(items);
        case BUILD_LIST -> Displays.list(items);
        case BUILD_SET -> Displays.set(items);
        case BUILD_DICT -> Displays.dict(items);
        case BUILD_STRING -> Displays.string(items);
        default -> throw new IllegalArgumentException(operation.mnemonic());
      };
    }
  }

  /** {@code call}. */
  static final class Call extends Variadic {
    Call(int[] operands, int result) {
      super(operands, result);
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = call(registers, registers[operands[0]]);
      return next;
    }

    private Object call(Object[] registers, Object callee) {
      return switch (operands.length) {
        case 1 -> CallProtocol.call(callee);
        case 2 -> CallProtocol.call(callee, registers[operands[1]]);
        case 3 -> CallProtocol.call(callee, registers[operands[1]], registers[operands[2]]);
        case 4 ->
            CallProtocol.call(
                callee, registers[operands[1]], registers[operands[2]], registers[operands[3]]);
        default -> CallProtocol.callArray(callee, values(registers, 1));
      };
    }
  }

  /** {@code call_method}. */
  static final class CallMethod extends Variadic {
    private final String name;

    CallMethod(String name, int[] operands, int result) {
      super(operands, result);
      this.name = name;
    }

    @Override
    Step run(Object[] registers) {
      Object receiver = registers[operands[0]];
      Object method = AttributeProtocol.unboundMethod(receiver, name);
      registers[result] =
          method == null
              ? callBound(registers, AttributeProtocol.get(receiver, name))
              : callUnbound(registers, method, receiver);
      return next;
    }

    private Object callUnbound(Object[] registers, Object method, Object receiver) {
      return switch (operands.length) {
        case 1 -> CallProtocol.call(method, receiver);
        case 2 -> CallProtocol.call(method, receiver, registers[operands[1]]);
        case 3 ->
            CallProtocol.call(method, receiver, registers[operands[1]], registers[operands[2]]);
        default -> CallProtocol.callArray(method, values(registers, 0));
      };
    }

    private Object callBound(Object[] registers, Object method) {
      return switch (operands.length) {
        case 1 -> CallProtocol.call(method);
        case 2 -> CallProtocol.call(method, registers[operands[1]]);
        default -> CallProtocol.callArray(method, values(registers, 1));
      };
    }
  }

  /** {@code call_keywords} and {@code call_method_keywords}. */
  static final class CallKeywords extends Variadic {
    private final String method;
    private final String[] keywords;

    /**
     * @param method the method of the first operand to call; null where that is the callee itself
     */
    CallKeywords(String method, List<String> keywords, int[] operands, int result) {
      super(operands, result);
      this.method = method;
      this.keywords = keywords.toArray(new String[0]);
    }

    @Override
    Step run(Object[] registers) {
      Object first = registers[operands[0]];
      Object callee = method == null ? first : AttributeProtocol.get(first, method);
      registers[result] = CallProtocol.callKeywords(callee, values(registers, 1), keywords);
      return next;
    }
  }
}
