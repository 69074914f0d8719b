package dev.lasti.compiler.interpreter;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.generators.GuardedFrame;
import dev.lasti.runtime.generators.PyAsyncGenerator;
import dev.lasti.runtime.generators.PyCoroutine;
import dev.lasti.runtime.generators.PyGenerator;
import dev.lasti.runtime.generators.StateTable;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import java.util.Arrays;

/** The suspended body of an interpreted generator: its registers. */
final class InterpretedFrame extends GuardedFrame {
  private final InterpretedCode code;
  private final Object[] registers;
  private PyBaseException handled;

  private InterpretedFrame(InterpretedCode code, Object[] registers) {
    this.code = code;
    this.registers = registers;
    registers[Registers.FRAME] = this;
  }

  /** What a call of a generator function gives: a generator, coroutine or async generator. */
  static Object start(InterpretedCode code, Object[] registers) {
    InterpretedFrame frame = new InterpretedFrame(code, registers);
    PyFunction function = (PyFunction) registers[Registers.FUNCTION];
    if (code.code().has(PyCode.COROUTINE)) {
      return new PyCoroutine(function, frame);
    }
    return code.code().has(PyCode.ASYNC_GENERATOR)
        ? new PyAsyncGenerator(function, frame)
        : new PyGenerator(function, frame);
  }

  /**
   * {@inheritDoc}
   *
   * <p>The step that suspends the body sets {@link #lasti}; if none did, the body is done.
   */
  @Override
  public Object resume(Object sent) {
    int state = lasti;
    if (state < CREATED) {
      return resumeUnsuspended(sent);
    }
    lasti = RUNNING;
    registers[Registers.VALUE] = sent;
    Object value;
    try {
      value = code.interpret(registers, code.stepAt(state));
    } catch (PyBaseException e) {
      throw fail(e, Positions.NONE);
    }
    if (lasti != RUNNING) {
      return value;
    }
    finish();
    result = value;
    return null;
  }

  @Override
  protected void forget() {
    Arrays.fill(registers, null);
  }

  /**
   * Suspends the body.
   *
   * @param itsHandled the exception that the body handles meanwhile, or null
   */
  void suspend(PyBaseException itsHandled, int state) {
    handled = itsHandled;
    lasti = state;
  }

  /** The exception that was thrown into the body. */
  PyBaseException thrown() {
    return takePending();
  }

  @Override
  protected PyBaseException handled() {
    return handled;
  }

  @Override
  protected boolean isProtected() {
    return code.suspensions().isProtected();
  }

  @Override
  public PyCode code() {
    return code.code();
  }

  @Override
  public StateTable states() {
    return code.states();
  }

  @Override
  public Object field(int index) {
    return code.variables().value(index, registers);
  }
}
