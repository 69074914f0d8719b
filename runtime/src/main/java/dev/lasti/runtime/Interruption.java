package dev.lasti.runtime;

import dev.lasti.runtime.io.StandardStreams;

/**
 * What Ctrl-C does.
 *
 * <p>Java cannot raise an exception in another thread. So the main thread is interrupted: where it
 * sleeps or waits it raises KeyboardInterrupt, and has a moment to end. Where it does not, the
 * process ends as if nobody had caught the exception. The JVM's exit status is 130.
 */
final class Interruption extends Thread {
  private static final long PATIENCE_MILLIS = 500;

  private final Thread main;
  private volatile boolean hasEnded;

  Interruption(Thread main) {
    super("interruption");
    this.main = main;
  }

  /** Waits for Ctrl-C from now on. */
  void install() {
    Runtime.getRuntime().addShutdownHook(this);
  }

  /** The program has come to its end; Ctrl-C is no longer its concern. */
  void programHasEnded() {
    hasEnded = true;
    synchronized (this) {
      notifyAll();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(this);
    } catch (IllegalStateException e) {
      // The interruption is under way: the JVM shuts down already.
    }
  }

  @Override
  public void run() {
    if (hasEnded) {
      return;
    }
    main.interrupt();
    if (!waitForEnd()) {
      StandardStreams.flush();
      StandardStreams.error().print("KeyboardInterrupt\n");
    }
  }

  private synchronized boolean waitForEnd() {
    long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
    try {
      for (long left = PATIENCE_MILLIS; !hasEnded && left > 0; ) {
        wait(left);
        left = deadline - System.currentTimeMillis();
      }
    } catch (InterruptedException e) {
      return hasEnded;
    }
    return hasEnded;
  }
}
