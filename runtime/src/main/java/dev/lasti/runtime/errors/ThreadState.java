package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.Activation;

/** What the runtime keeps for each thread: {@code PyThreadState}. */
public final class ThreadState {
  private static final ThreadLocal<ThreadState> CURRENT = new ThreadLocal<>();

  /**
   * The exception that the innermost active {@code except} or {@code finally} handles, or {@code
   * null}.
   */
  private PyBaseException handled;

  /** The innermost call that the interpreter runs, or {@code null}. */
  private Activation activation;

  /** How deep calls are nested that count towards the limit; the module is the first. */
  private int callDepth = 1;

  private ThreadState() {}

  public static ThreadState current() {
    ThreadState state = CURRENT.get();
    if (state == null) {
      state = new ThreadState();
      CURRENT.set(state);
    }
    return state;
  }

  /** {@code sys.exception()}, or {@code null}. */
  public PyBaseException handled() {
    return handled;
  }

  public void handled(PyBaseException exception) {
    handled = exception;
  }

  public Activation activation() {
    return activation;
  }

  public void activation(Activation newActivation) {
    activation = newActivation;
  }

  int callDepth() {
    return callDepth;
  }

  void callDepth(int depth) {
    callDepth = depth;
  }
}
