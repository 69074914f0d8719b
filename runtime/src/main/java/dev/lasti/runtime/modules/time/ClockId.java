package dev.lasti.runtime.modules.time;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.lang.management.ManagementFactory;
import java.time.Instant;

/** The clocks of Linux that Java can read. */
enum ClockId {
  REALTIME(0),
  MONOTONIC(1),
  PROCESS_CPUTIME_ID(2),
  THREAD_CPUTIME_ID(3),
  MONOTONIC_RAW(4),
  BOOTTIME(7),
  TAI(11);

  private static final long NANOS = 1_000_000_000L;

  /** How far International Atomic Time is ahead of UTC, since 2017. */
  private static final long TAI_SECONDS = 37;

  private static final int INVALID_ARGUMENT = 22;

  private final long number;

  ClockId(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  /** The clock with this number. Raises OSError. */
  static ClockId of(Object number) {
    long wanted = NumberProtocol.asInt(number);
    for (ClockId clock : values()) {
      if (clock.number == wanted) {
        return clock;
      }
    }
    throw PyErrors.osError(INVALID_ARGUMENT, "Invalid argument", null);
  }

  /**
   * What the clock shows, in nanoseconds. The time of the calling thread stands for that of the
   * process, which Java does not tell.
   */
  long nanos() {
    return switch (this) {
      case REALTIME -> realTime();
      case TAI -> realTime() + TAI_SECONDS * NANOS;
      case MONOTONIC, MONOTONIC_RAW, BOOTTIME -> System.nanoTime();
      case PROCESS_CPUTIME_ID, THREAD_CPUTIME_ID ->
          ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    };
  }

  private static long realTime() {
    Instant now = Instant.now();
    return now.getEpochSecond() * NANOS + now.getNano();
  }
}
