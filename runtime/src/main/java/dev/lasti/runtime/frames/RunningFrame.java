package dev.lasti.runtime.frames;

import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;

/**
 * The frame of a compiled call that keeps none: what was on the Java stack when somebody asked.
 * Each look at such a call gives another object.
 */
final class RunningFrame extends LineFrame {
  private final CallStack stack;
  private final int depth;
  private PyFrame back;

  RunningFrame(CallStack stack, int depth) {
    this.stack = stack;
    this.depth = depth;
  }

  private Call call() {
    return stack.call(depth);
  }

  /** As far as one can tell: a call of the same function in the same place. */
  private Call now() {
    if (!stack.isOfCurrentThread()) {
      return null;
    }
    Call now = CallStack.capture().atHeight(stack.height(depth));
    return now != null && now.code() == code() ? now : null;
  }

  @Override
  boolean isRunning() {
    return now() != null;
  }

  @Override
  public PyCode code() {
    return call().code();
  }

  /** The line where the call is now; where it was when it has ended since. */
  @Override
  public int line() {
    Call now = now();
    return now == null ? call().line() : now.line();
  }

  @Override
  protected PyModule module() {
    return call().module();
  }

  @Override
  protected Object locals() {
    Object known = call().knownLocals();
    return known == null ? new PyDict() : known;
  }

  @Override
  protected Object back() {
    if (back == null) {
      back = stack.frame(depth + 1);
    }
    return back == null ? PyNone.NONE : back;
  }
}
