package dev.lasti.runtime.modules.thread;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.InterpreterLock;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.TimeConversion;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Waiting for a lock while other threads run. */
final class Waiting {
  /** The longest time that CPython can wait, in seconds: 2**63 - 1 nanoseconds. */
  static final double MOST_SECONDS = 9223372036.0;

  private static final long NANOS = 1_000_000_000L;
  private static final long FOREVER = -1;

  private Waiting() {}

  /**
   * How many nanoseconds to wait, {@link #FOREVER} or 0: {@code lock_acquire_parse_args}. Raises
   * ValueError, OverflowError.
   */
  static long timeout(Object blocking, Object timeout) {
    boolean waits = blocking == null || ObjectProtocol.isTrue(blocking);
    long nanos = timeout == null ? -NANOS : TimeConversion.nanos(timeout);
    if (!waits && nanos != -NANOS) {
      throw PyErrors.valueError("can't specify a timeout for a non-blocking call");
    }
    if (nanos < 0 && nanos != -NANOS) {
      throw PyErrors.valueError("timeout value must be positive");
    }
    if (!waits) {
      return 0;
    }
    return nanos < 0 ? FOREVER : nanos;
  }

  /** Whether the permit came in time. Raises KeyboardInterrupt. */
  static boolean acquire(Semaphore permit, long nanos) {
    if (permit.tryAcquire()) {
      return true;
    }
    return InterpreterLock.whileReleased(
        () -> {
          if (nanos == FOREVER) {
            permit.acquire();
            return true;
          }
          return permit.tryAcquire(nanos, TimeUnit.NANOSECONDS);
        });
  }
}
