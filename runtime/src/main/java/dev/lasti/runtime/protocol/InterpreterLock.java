package dev.lasti.runtime.protocol;

import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock that lets one Python thread run at a time: CPython's GIL.
 *
 * <p>Lists, dicts and the other objects are not made for several threads at once; what is atomic in
 * CPython is so here because no other thread runs meanwhile. There is nothing to do as long as a
 * program has one thread: it takes the lock when it starts the second. A thread gives the lock away
 * where it waits (for a lock, in {@code time.sleep}), and where it ends; it is not interrupted in
 * between. Threads that Java code made and that call Python code do not take part.
 */
public final class InterpreterLock {
  private static volatile ReentrantLock lock = new ReentrantLock(true);

  private InterpreterLock() {}

  /** Begins a new program: threads of another one, should any be left, do not run any more. */
  public static void reset() {
    lock = new ReentrantLock(true);
  }

  /** Takes the lock, unless the calling thread has it. */
  public static void acquire() {
    ReentrantLock current = lock;
    if (!current.isHeldByCurrentThread()) {
      current.lock();
    }
  }

  /**
   * Gives the lock away before the calling thread waits for something.
   *
   * @return whether the thread had the lock, and must {@link #acquire} it afterwards
   */
  public static boolean release() {
    ReentrantLock current = lock;
    boolean isHeld = current.isHeldByCurrentThread();
    if (isHeld) {
      current.unlock();
    }
    return isHeld;
  }

  /** Lets the others run who wait for the lock. */
  public static void yield() {
    if (release()) {
      acquire();
    }
  }
}
