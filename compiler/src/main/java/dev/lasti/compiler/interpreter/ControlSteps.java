package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Block;
import dev.lasti.runtime.errors.EvalBreaker;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.ThreadState;
import dev.lasti.runtime.generators.GeneratorFrame;
import dev.lasti.runtime.lifetime.Lifetimes;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Arrays;

/** The terminators, and the instructions that are no call of the runtime. */
final class ControlSteps {
  private ControlSteps() {}

  /** {@code move} and {@code catch_exception}. */
  static final class Move extends Step {
    private final int source;
    private final int result;

    Move(int source, int result) {
      this.source = source;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      registers[result] = registers[source];
      return next;
    }
  }

  /** {@code move} of nothing: {@code del x}. */
  static final class Unbind extends Step {
    private final int variable;

    Unbind(int variable) {
      this.variable = variable;
    }

    @Override
    Step run(Object[] registers) {
      Lifetimes.letGo(take(registers));
      return next;
    }

    private Object take(Object[] registers) {
      Object value = registers[variable];
      registers[variable] = null;
      return value;
    }
  }

  /** {@code check_bound}. */
  static final class CheckBound extends Step {
    private final int local;
    private final String name;

    CheckBound(int local, String name) {
      this.local = local;
      this.name = name;
    }

    @Override
    Step run(Object[] registers) {
      if (registers[local] == null) {
        throw PyErrors.unboundLocalError(name);
      }
      return next;
    }
  }

  /** {@code check_eval_breaker}. */
  static final class CheckEvalBreaker extends Step {
    @Override
    Step run(Object[] registers) {
      if (EvalBreaker.isSet) {
        EvalBreaker.handle();
      }
      return next;
    }
  }

  /**
   * {@code jump} in a block that holds nothing else. Other jumps are no steps, and few lead here.
   */
  static final class Jump extends Step {
    final Block target;

    Jump(Block target) {
      this.target = target;
    }

    @Override
    Step run(Object[] registers) {
      return next;
    }
  }

  /** {@code branch}; {@link #next} is where a true condition leads. */
  static final class Branch extends Step {
    private final int condition;
    Step otherwise;

    Branch(int condition) {
      this.condition = condition;
    }

    @Override
    Step run(Object[] registers) {
      return ObjectProtocol.isTrue(registers[condition]) ? next : otherwise;
    }
  }

  /** {@code next}; {@link #next} is the body of the loop. */
  static final class Next extends Step {
    private final int iterator;
    private final int result;
    Step exhausted;

    Next(int iterator, int result) {
      this.iterator = iterator;
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      Object value = IteratorProtocol.nextOrNull(registers[iterator]);
      if (value == null) {
        return exhausted;
      }
      registers[result] = value;
      return next;
    }
  }

  /** {@code switch}. */
  static final class Switch extends Step {
    private final int selector;
    private final int[] keys;
    final Step[] targets;
    Step otherwise;

    Switch(int selector, int[] keys) {
      this.selector = selector;
      this.keys = keys;
      this.targets = new Step[keys.length];
    }

    @Override
    Step run(Object[] registers) {
      int index = Arrays.binarySearch(keys, (Integer) registers[selector]);
      return index < 0 ? otherwise : targets[index];
    }
  }

  /** {@code return}. */
  static final class Return extends Step {
    private final int value;

    Return(int value) {
      this.value = value;
    }

    @Override
    Step run(Object[] registers) {
      registers[Registers.VALUE] = registers[value];
      return null;
    }
  }

  /** {@code raise} with an exception. */
  static final class Raise extends Step {
    private final int exception;
    private final int cause;

    /**
     * @param cause the register of the cause, or {@link Registers#NONE}
     */
    Raise(int exception, int cause) {
      this.exception = exception;
      this.cause = cause;
    }

    @Override
    Step run(Object[] registers) {
      Object itsCause = cause == Registers.NONE ? null : registers[cause];
      throw Handlers.raise(registers[exception], itsCause);
    }
  }

  /** {@code raise} without an exception: only where there is none to throw on, it raises itself. */
  static final class RaiseAgain extends Step {
    @Override
    Step run(Object[] registers) {
      PyBaseException handled = ThreadState.current().handled();
      if (handled == null) {
        throw Handlers.reraise();
      }
      registers[Registers.VALUE] = handled;
      return next;
    }
  }

  /** {@code reraise}. */
  static final class Reraise extends Step {
    private final int exception;

    Reraise(int exception) {
      this.exception = exception;
    }

    @Override
    Step run(Object[] registers) {
      throw (PyBaseException) registers[exception];
    }
  }

  /** {@code yield}. */
  static final class Yield extends Step {
    private final int value;
    private final int handled;
    private final int state;

    /**
     * @param handled the register of the exception that the body handles, or {@link Registers#NONE}
     */
    Yield(int value, int handled, int state) {
      this.value = value;
      this.handled = handled;
      this.state = state;
    }

    @Override
    Step run(Object[] registers) {
      registers[Registers.VALUE] = registers[value];
      frame(registers).suspend(handled(registers, handled), state);
      return null;
    }
  }

  /** {@code delegate}. */
  static final class Delegate extends Step {
    private final int iterator;
    private final int handled;
    private final int state;

    /**
     * @param handled the register of the exception that the body handles, or {@link Registers#NONE}
     */
    Delegate(int iterator, int handled, int state) {
      this.iterator = iterator;
      this.handled = handled;
      this.state = state;
    }

    @Override
    Step run(Object[] registers) {
      frame(registers).delegate = registers[iterator];
      frame(registers).suspend(handled(registers, handled), state);
      registers[Registers.VALUE] = GeneratorFrame.DELEGATE;
      return null;
    }
  }

  /** {@code resume}. */
  static final class Resume extends Step {
    private final int result;

    Resume(int result) {
      this.result = result;
    }

    @Override
    Step run(Object[] registers) {
      Object sent = registers[Registers.VALUE];
      if (sent == GeneratorFrame.THROW) {
        throw frame(registers).thrown();
      }
      registers[result] = sent;
      return next;
    }
  }

  /** {@code unreachable}. */
  static final class Unreachable extends Step {
    @Override
    Step run(Object[] registers) {
      throw new IllegalStateException("control came to unreachable code");
    }
  }

  private static PyBaseException handled(Object[] registers, int register) {
    return register == Registers.NONE ? null : (PyBaseException) registers[register];
  }

  private static InterpretedFrame frame(Object[] registers) {
    return (InterpretedFrame) registers[Registers.FRAME];
  }
}
