package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.EvalBreaker;
import dev.lasti.runtime.errors.PyBaseException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock that lets one Python thread run at a time: CPython's GIL.
 *
 * <p>Lists, dicts and the other objects are not made for several threads at once; what is atomic in
 * CPython is so here because no other thread runs meanwhile. There is nothing to do as long as a
 * program has one thread: it takes the lock when it starts the second. A thread gives the lock away
 * where it waits (for a lock, in {@code time.sleep}), where it ends, and at the next look at the
 * {@link EvalBreaker} after another one has waited for {@link #SWITCH_INTERVAL_MILLIS}. Threads
 * that Java code made and that call Python code do not take part.
 */
public final class InterpreterLock {
  /** {@code sys.getswitchinterval()}. */
  public static final long SWITCH_INTERVAL_MILLIS = 5;

  private static volatile ReentrantLock lock = new ReentrantLock(true);

  private InterpreterLock() {}

  /** Something to wait for. */
  public interface Waiting {
    /** Waits; the answer is up to the caller. */
    boolean await() throws InterruptedException;
  }

  /** Begins a new program: threads of another one, should any be left, do not run any more. */
  public static void reset() {
    lock = new ReentrantLock(true);
  }

  /** Takes the lock, unless the calling thread has it. */
  public static void acquire() {
    ReentrantLock current = lock;
    if (current.isHeldByCurrentThread()) {
      return;
    }
    boolean isInterrupted = false;
    boolean isAcquired = false;
    while (!isAcquired) {
      try {
        isAcquired = current.tryLock(SWITCH_INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
        if (!isAcquired) {
          EvalBreaker.requestSwitch();
        }
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean release() {
    ReentrantLock current = lock;
    boolean isHeld = current.isHeldByCurrentThread();
    if (isHeld) {
      current.unlock();
    }
    return isHeld;
  }

  /** Gives the lock away for good: the calling thread ends. */
  public static void end() {
    release();
  }

  /** Lets the others run who wait for the lock. */
  public static void yield() {
    if (release()) {
      acquire();
    }
  }

  /**
   * Waits while other threads run: {@code Py_BEGIN_ALLOW_THREADS}.
   *
   * @return what the waiting answers, false if it was interrupted
   * @throws PyBaseException KeyboardInterrupt, in the main thread
   */
  public static boolean whileReleased(Waiting waiting) {
    boolean isHeld = release();
    try {
      EvalBreaker.beginWait();
      return waiting.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      try {
        EvalBreaker.endWait();
      } finally {
        if (isHeld) {
          acquire();
        }
      }
    }
  }
}
