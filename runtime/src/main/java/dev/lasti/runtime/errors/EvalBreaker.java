package dev.lasti.runtime.errors;

import dev.lasti.runtime.lifetime.Lifetimes;
import dev.lasti.runtime.protocol.InterpreterLock;

/**
 * Makes the main Python thread look up from its work: CPython's {@code eval_breaker}.
 *
 * <p>Python code reads {@link #isSet} in every round of a loop and at the start of every function
 * that calls others, and calls {@link #handle} where it is true. A thread that waits is woken by
 * Java's interrupt, but only inside of {@link #beginWait} and {@link #endWait}: elsewhere, that
 * would close the file that it reads.
 */
public final class EvalBreaker {
  /** Whether an interrupt waits to be raised, a thread to run, or finalizers are due. */
  public static volatile boolean isSet;

  private static final Object LOCK = new Object();

  private static Thread main;
  private static boolean isMainWaiting;
  private static boolean isInterrupted;
  private static boolean isSwitchRequested;
  private static boolean areFinalizersDue;

  private EvalBreaker() {}

  /** Says which thread gets the interrupts; {@code null} for none. */
  public static void mainThread(Thread thread) {
    synchronized (LOCK) {
      main = thread;
      isMainWaiting = false;
      isInterrupted = false;
      isSet = isSwitchRequested || areFinalizersDue;
    }
  }

  /** Raises KeyboardInterrupt in the main thread as soon as it can: {@code PyErr_SetInterrupt}. */
  public static void interrupt() {
    synchronized (LOCK) {
      isInterrupted = main != null;
      isSet |= isInterrupted;
      if (isMainWaiting) {
        main.interrupt();
      }
    }
  }

  /** Asks the thread that runs to let another one run: {@code SET_GIL_DROP_REQUEST}. */
  public static void requestSwitch() {
    synchronized (LOCK) {
      isSwitchRequested = true;
      isSet = true;
    }
  }

  /** Asks the thread that runs to do what is due for lost objects. */
  public static void requestFinalizers() {
    synchronized (LOCK) {
      areFinalizersDue = true;
      isSet = true;
    }
  }

  /** Does what waits for this thread: {@code _Py_HandlePending}. Raises KeyboardInterrupt. */
  public static void handle() {
    boolean switches;
    boolean finalizes;
    synchronized (LOCK) {
      switches = isSwitchRequested;
      finalizes = areFinalizersDue;
      isSwitchRequested = false;
      areFinalizersDue = false;
      isSet = isInterrupted;
    }
    if (finalizes) {
      Lifetimes.safePoint();
    }
    if (switches) {
      InterpreterLock.yield();
    }
    raiseInterrupt();
  }

  private static void raiseInterrupt() {
    synchronized (LOCK) {
      if (!isInterrupted || Thread.currentThread() != main) {
        return;
      }
      isInterrupted = false;
      isSet = isSwitchRequested || areFinalizersDue;
    }
    throw PyErrors.create(ExceptionTypes.KEYBOARD_INTERRUPT);
  }

  /** Begins to wait, in a way that Java's interrupt ends. Raises KeyboardInterrupt. */
  public static void beginWait() {
    raiseInterrupt();
    synchronized (LOCK) {
      if (Thread.currentThread() == main) {
        isMainWaiting = true;
        if (isInterrupted) {
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
    raiseInterrupt();
  }
}
