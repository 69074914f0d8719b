package dev.lasti.runtime.modules.time;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.SimpleNamespace;
import dev.lasti.runtime.protocol.InterpreterLock;
import dev.lasti.runtime.protocol.TimeConversion;

/** The functions of {@code time} that read clocks and wait. */
final class Clocks {
  private static final double NANOS = 1e9;
  private static final long NANOS_PER_MILLI = 1_000_000L;
  private static final double RESOLUTION = 1e-9;
  private static final int NOT_PERMITTED = 1;

  private Clocks() {}

  private static double seconds(ClockId clock) {
    return clock.nanos() / NANOS;
  }

  @PyMethod("time()")
  static Object time() {
    return seconds(ClockId.REALTIME);
  }

  @PyMethod("time_ns()")
  static Object timeNanos() {
    return ClockId.REALTIME.nanos();
  }

  @PyMethod("monotonic()")
  static Object monotonic() {
    return seconds(ClockId.MONOTONIC);
  }

  @PyMethod("monotonic_ns()")
  static Object monotonicNanos() {
    return ClockId.MONOTONIC.nanos();
  }

  @PyMethod("perf_counter()")
  static Object performanceCounter() {
    return seconds(ClockId.MONOTONIC);
  }

  @PyMethod("perf_counter_ns()")
  static Object performanceCounterNanos() {
    return ClockId.MONOTONIC.nanos();
  }

  @PyMethod("process_time()")
  static Object processTime() {
    return seconds(ClockId.PROCESS_CPUTIME_ID);
  }

  @PyMethod("process_time_ns()")
  static Object processTimeNanos() {
    return ClockId.PROCESS_CPUTIME_ID.nanos();
  }

  @PyMethod("thread_time()")
  static Object threadTime() {
    return seconds(ClockId.THREAD_CPUTIME_ID);
  }

  @PyMethod("thread_time_ns()")
  static Object threadTimeNanos() {
    return ClockId.THREAD_CPUTIME_ID.nanos();
  }

  @PyMethod("clock_gettime(clk_id, /)")
  static Object clockGetTime(Object clock) {
    return seconds(ClockId.of(clock));
  }

  @PyMethod("clock_gettime_ns(clk_id, /)")
  static Object clockGetTimeNanos(Object clock) {
    return ClockId.of(clock).nanos();
  }

  @PyMethod("clock_getres(clk_id, /)")
  static Object clockGetResolution(Object clock) {
    ClockId.of(clock);
    return RESOLUTION;
  }

  /** Java cannot set clocks: as for any user but the superuser. */
  @PyMethod("clock_settime(clk_id, time, /)")
  static void clockSetTime(Object clock, Object time) {
    ClockId.of(clock);
    TimeConversion.nanos(time);
    throw notPermitted();
  }

  @PyMethod("clock_settime_ns(clk_id, time, /)")
  static void clockSetTimeNanos(Object clock, long time) {
    ClockId.of(clock);
    throw notPermitted();
  }

  private static PyBaseException notPermitted() {
    return PyErrors.osError(NOT_PERMITTED, "Operation not permitted", null);
  }

  @PyMethod("get_clock_info(name, /)")
  static Object getClockInfo(String name) {
    String clock =
        switch (name) {
          case "time" -> "CLOCK_REALTIME";
          case "monotonic", "perf_counter" -> "CLOCK_MONOTONIC";
          case "process_time" -> "CLOCK_PROCESS_CPUTIME_ID";
          case "thread_time" -> "CLOCK_THREAD_CPUTIME_ID";
          default -> throw PyErrors.valueError("unknown clock");
        };
    boolean isRealTime = name.equals("time");
    SimpleNamespace info = new SimpleNamespace();
    info.dictionary().put("implementation", "clock_gettime(" + clock + ")");
    info.dictionary().put("monotonic", !isRealTime);
    info.dictionary().put("adjustable", isRealTime);
    info.dictionary().put("resolution", RESOLUTION);
    return info;
  }

  /** Other threads run meanwhile. Raises KeyboardInterrupt. */
  @PyMethod("sleep(seconds, /)")
  static void sleep(Object seconds) {
    long nanos = TimeConversion.nanos(seconds);
    if (nanos < 0) {
      throw PyErrors.valueError("sleep length must be non-negative");
    }
    InterpreterLock.whileReleased(
        () -> {
          Thread.sleep(nanos / NANOS_PER_MILLI, (int) (nanos % NANOS_PER_MILLI));
          return true;
        });
  }
}
