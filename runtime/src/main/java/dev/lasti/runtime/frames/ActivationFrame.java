package dev.lasti.runtime.frames;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;

/** The frame of a call whose variables are known: the one object for it, also when it has ended. */
public final class ActivationFrame extends LineFrame {
  private final Activation activation;
  private PyFrame back;
  private boolean isCleared;

  /** The line where the call ended, or 0 while it runs. */
  private int lastLine;

  public ActivationFrame(Activation activation) {
    this.activation = activation;
  }

  /** The call ends; who has the frame sees its caller and the line for ever. */
  public void end() {
    CallStack stack = CallStack.capture();
    int depth = stack.depthOf(activation);
    if (depth >= 0) {
      lastLine = activation.lastLine() > 0 ? activation.lastLine() : stack.call(depth).line();
      back = stack.frame(depth + 1);
    }
  }

  @Override
  boolean isRunning() {
    return lastLine == 0;
  }

  @Override
  public PyCode code() {
    return activation.code();
  }

  @Override
  public int line() {
    if (lastLine > 0) {
      return lastLine;
    }
    CallStack stack = CallStack.capture();
    int depth = stack.depthOf(activation);
    if (depth >= 0) {
      return stack.call(depth).line();
    }
    return activation.lastLine() > 0 ? activation.lastLine() : activation.line();
  }

  @Override
  protected PyModule module() {
    return activation.module();
  }

  @Override
  protected Object locals() {
    return isCleared ? new PyDict() : activation.locals();
  }

  @Override
  protected void clear() {
    super.clear();
    isCleared = true;
  }

  @Override
  protected Object back() {
    if (back == null && isRunning()) {
      CallStack stack = CallStack.capture();
      int depth = stack.depthOf(activation);
      back = depth < 0 ? null : stack.frame(depth + 1);
    }
    return back == null ? PyNone.NONE : back;
  }
}
