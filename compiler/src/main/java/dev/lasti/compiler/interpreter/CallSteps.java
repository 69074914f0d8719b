package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.CallShape;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.runtime.call.MethodSite;
import dev.lasti.runtime.objects.PyTuple;
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

  /** {@code load_method}. */
  static final class LoadMethod extends Step {
    private final MethodSite site;
    private final int receiver;
    private final int result;

    LoadMethod(String name, int receiver, int result) {
      this.site = new MethodSite(name);
      this.receiver = receiver;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = site.load(registers[receiver]);
      return next;
    }
  }

  /** {@code call_method}. */
  static final class CallMethod extends Variadic {
    private final MethodSite site;

    CallMethod(String name, int[] operands, int result) {
      super(operands, result);
      this.site = new MethodSite(name);
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = call(registers, registers[operands[0]]);
      return next;
    }

    private Object call(Object[] registers, Object receiver) {
      return switch (operands.length) {
        case 1 -> site.call(receiver);
        case 2 -> site.call(receiver, registers[operands[1]]);
        case 3 -> site.call(receiver, registers[operands[1]], registers[operands[2]]);
        default -> site.callArray(receiver, values(registers, 1));
      };
    }
  }

  /** {@code call_keywords}. */
  static final class CallKeywords extends Variadic {
    private final String[] keywords;

    CallKeywords(List<String> keywords, int[] operands, int result) {
      super(operands, result);
      this.keywords = keywords.toArray(new String[0]);
    }

    @Override
    Step run(Object[] registers) {
      registers[result] =
          CallProtocol.callKeywords(registers[operands[0]], values(registers, 1), keywords);
      return next;
    }
  }

  /** {@code call_method_keywords}. */
  static final class CallMethodKeywords extends Variadic {
    private final MethodSite site;
    private final String[] keywords;

    CallMethodKeywords(CallShape shape, int[] operands, int result) {
      super(operands, result);
      this.site = new MethodSite(shape.name());
      this.keywords = shape.keywords().toArray(new String[0]);
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = site.callKeywords(registers[operands[0]], values(registers, 1), keywords);
      return next;
    }
  }
}
