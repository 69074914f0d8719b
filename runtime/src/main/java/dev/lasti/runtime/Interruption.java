package dev.lasti.runtime;

import dev.lasti.runtime.errors.EvalBreaker;

/**
 * What Ctrl-C does: KeyboardInterrupt in the main Python thread.
 *
 * <p>Java's supported interfaces tell of a signal by a shutdown hook only; {@code sun.misc.Signal}
 * would need a warning of the compiler or 30 ms of reflection at each start. While the hook runs,
 * so does the program; at its end, the hook ends the process with its status. What began the
 * shutdown is told by the name of the thread that the JVM makes for each signal; more of them are
 * further signals. SIGTERM ends the process at once.
 */
final class Interruption extends Thread {
  private static final String INTERRUPT = "SIGINT handler";
  private static final String TERMINATION = "SIGTERM handler";
  private static final int TERMINATED = 143;
  private static final long PERIOD_MILLIS = 20;

  private final MainThread main;
  private boolean hasEnded;

  Interruption(MainThread main) {
    super("interruption");
    this.main = main;
  }

  /** Waits for Ctrl-C from now on. */
  void install() {
    Runtime.getRuntime().addShutdownHook(this);
  }

  /** The program has come to its end; Ctrl-C is no longer its concern. */
  void programHasEnded() {
    synchronized (this) {
      hasEnded = true;
      notifyAll();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(this);
    } catch (IllegalStateException e) {
      // The hook runs already, and ends the process.
    }
  }

  @Override
  public void run() {
    int known = 0;
    int interrupts = count(INTERRUPT);
    while (interrupts > known || interrupts > 0 && !waitForEnd()) {
      if (interrupts > known) {
        EvalBreaker.interrupt();
      }
      if (count(TERMINATION) > 0) {
        Runtime.getRuntime().halt(TERMINATED);
      }
      known = interrupts;
      interrupts = count(INTERRUPT);
    }
    if (interrupts > 0) {
      Runtime.getRuntime().halt(main.status());
    }
  }

  private static int count(String name) {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    while (group.getParent() != null) {
      group = group.getParent();
    }
    Thread[] threads = new Thread[group.activeCount() * 2 + 8];
    int found = 0;
    for (int i = group.enumerate(threads) - 1; i >= 0; i--) {
      found += threads[i].getName().equals(name) ? 1 : 0;
    }
    return found;
  }

  private synchronized boolean waitForEnd() {
    if (!hasEnded) {
      try {
        wait(PERIOD_MILLIS);
      } catch (InterruptedException e) {
        return hasEnded;
      }
    }
    return hasEnded;
  }
}
