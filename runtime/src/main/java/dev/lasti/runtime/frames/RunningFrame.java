package dev.lasti.runtime.frames;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;

/**
 * The frame of a call that was running when somebody asked. The variables of compiled functions are
 * known only if the function keeps its frame.
 */
public final class RunningFrame extends PyFrame {
  private final CallStack stack;
  private final PyCode code;
  private final Activation activation;
  private final int lineThen;

  /**
   * @param kept the variables of the call, or {@code null} if they are not known
   */
  RunningFrame(CallStack stack, PyCode code, KeptFrame kept, int line) {
    this.stack = stack;
    this.code = code;
    this.activation = kept;
    this.lineThen = line;
  }

  RunningFrame(CallStack stack, Activation activation) {
    this.stack = stack;
    this.code = activation.code();
    this.activation = activation;
    this.lineThen = activation.line();
  }

  @Override
  public PyCode code() {
    return code;
  }

  /** The first position in the line: the bytecode that runs has no offsets like CPython's. */
  @Override
  public int offset() {
    int line = line();
    for (int i = 0; i < code.positions().count(); i++) {
      if (code.positions().line(i) == line) {
        return 2 * i;
      }
    }
    return 0;
  }

  /** The line where the call is now; where it was when it has ended since. */
  @Override
  public int line() {
    if (activation != null && !(activation instanceof KeptFrame)) {
      return activation.line();
    }
    if (!stack.isOfCurrentThread()) {
      return lineThen;
    }
    RunningFrame now = CallStack.capture().atHeight(stack.height(this));
    return now != null && now.code == code ? now.lineThen : lineThen;
  }

  @Override
  protected PyModule module() {
    return activation == null ? code.table().module() : activation.module();
  }

  @Override
  protected Object locals() {
    Object known = knownLocals();
    return known == null ? new PyDict() : known;
  }

  /** The variables, or {@code null} if they are not known. */
  public Object knownLocals() {
    if (activation != null) {
      return activation.locals();
    }
    return code.isModule() ? module().dictionary() : null;
  }

  /** The globals that the code sees. */
  public PyDict globalsOfCode() {
    return module().dictionary();
  }

  @Override
  protected Object back() {
    RunningFrame below = stack.below(this);
    return below == null ? PyNone.NONE : below;
  }

  @Override
  protected void clear() {
    throw PyErrors.runtimeError("cannot clear an executing frame");
  }
}
