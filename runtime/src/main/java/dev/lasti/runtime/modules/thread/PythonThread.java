package dev.lasti.runtime.modules.thread;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.InterpreterLock;
import java.util.concurrent.atomic.AtomicInteger;

/** A thread that {@code start_new_thread} started. The end of the program does not wait for it. */
final class PythonThread extends Thread {
  private static final AtomicInteger RUNNING = new AtomicInteger();
  private static final ThreadLocal<Lock> SENTINEL = new ThreadLocal<>();

  private final Object function;
  private final PyTuple arguments;
  private final PyDict keywords;

  /**
   * @param keywords may be {@code null}
   */
  PythonThread(Object function, PyTuple arguments, PyDict keywords, long stackSize) {
    super(null, null, "Python", stackSize);
    this.function = function;
    this.arguments = arguments;
    this.keywords = keywords;
    setDaemon(true);
  }

  /** How many have been started and have not ended. */
  static int running() {
    return RUNNING.get();
  }

  /** The lock to release when the calling thread ends. */
  static void sentinel(Lock lock) {
    SENTINEL.set(lock);
  }

  @Override
  public void start() {
    InterpreterLock.acquire();
    RUNNING.incrementAndGet();
    super.start();
  }

  @Override
  public void run() {
    InterpreterLock.acquire();
    try {
      CallProtocol.callSpread(function, arguments, keywords);
    } catch (Throwable e) {
      report(PyErrors.of(e));
    } finally {
      RUNNING.decrementAndGet();
      Lock sentinel = SENTINEL.get();
      if (sentinel != null && sentinel.isLocked()) {
        sentinel.release();
      }
      InterpreterLock.end();
    }
  }

  private void report(PyBaseException exception) {
    if (!exception.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
      Unraisable.report(exception, "Exception ignored in thread started by", function);
    }
  }
}
