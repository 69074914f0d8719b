package dev.lasti.runtime.errors;

/**
 * Makes the main Python thread look up from its work: CPython's {@code eval_breaker}.
 *
 * <p>Python code reads {@link #isSet} in every round of a loop and at the start of every function
 * that calls others, and calls {@link #handle} where it is true. A thread that waits is woken by
 * Java's interrupt, but only inside of {@link #beginWait} and {@link #endWait}: elsewhere, that
 * would close the file that it reads.
 */
public final class EvalBreaker {
  /** Whether an interrupt waits to be raised. */
  public static volatile boolean isSet;

  private static final Object LOCK = new Object();

  private static Thread main;
  private static boolean isMainWaiting;

  private EvalBreaker() {}

  /** Says which thread gets the interrupts; {@code null} for none. */
  public static void mainThread(Thread thread) {
    synchronized (LOCK) {
      main = thread;
      isMainWaiting = false;
      isSet = false;
    }
  }

  /** Raises KeyboardInterrupt in the main thread as soon as it can: {@code PyErr_SetInterrupt}. */
  public static void interrupt() {
    synchronized (LOCK) {
      isSet = main != null;
      if (isMainWaiting) {
        main.interrupt();
      }
    }
  }

  /** Raises KeyboardInterrupt if it waits for this thread: {@code _Py_HandlePending}. */
  public static void handle() {
    synchronized (LOCK) {
      if (!isSet || Thread.currentThread() != main) {
        return;
      }
      isSet = false;
    }
    throw PyErrors.create(ExceptionTypes.KEYBOARD_INTERRUPT);
  }

  /** Begins to wait, in a way that Java's interrupt ends. Raises KeyboardInterrupt. */
  public static void beginWait() {
    handle();
    synchronized (LOCK) {
      if (Thread.currentThread() == main) {
        isMainWaiting = true;
        if (isSet) {
          main.interrupt();
        }
      }
    }
  }

  /** Ends to wait, interrupted or not. Raises KeyboardInterrupt. */
  public static void endWait() {
    synchronized (LOCK) {
      if (Thread.currentThread() == main) {
        isMainWaiting = false;
        Thread.interrupted();
      }
    }
    if (isSet) {
      handle();
    }
  }
}
