package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.EvalBreaker;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.lang.management.ManagementFactory;
import java.time.Instant;

/** The module {@code time}: {@code timemodule.c}. */
public final class TimeModule {
  private static final long NANOS = 1_000_000_000L;
  private static final long NANOS_PER_MILLI = 1_000_000L;

  private TimeModule() {}

  public static PyModule create() {
    PyModule module = PyModule.nativeModule("time", null);
    ModuleFunctions.addAll(module, TimeModuleMethods.TABLE);
    return module;
  }

  private static double seconds(long nanos) {
    return nanos / (double) NANOS;
  }

  private static long now() {
    Instant now = Instant.now();
    return now.getEpochSecond() * NANOS + now.getNano();
  }

  @PyMethod("time()")
  static Object time() {
    return seconds(now());
  }

  @PyMethod("time_ns()")
  static Object timeNanos() {
    return now();
  }

  @PyMethod("monotonic()")
  static Object monotonic() {
    return seconds(System.nanoTime());
  }

  @PyMethod("monotonic_ns()")
  static Object monotonicNanos() {
    return System.nanoTime();
  }

  @PyMethod("perf_counter()")
  static Object performanceCounter() {
    return seconds(System.nanoTime());
  }

  @PyMethod("perf_counter_ns()")
  static Object performanceCounterNanos() {
    return System.nanoTime();
  }

  @PyMethod("process_time()")
  static Object processTime() {
    return seconds(processNanos());
  }

  @PyMethod("process_time_ns()")
  static Object processTimeNanos() {
    return processNanos();
  }

  /** The time of the calling thread stands for that of the process, which Java does not tell. */
  private static long processNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @PyMethod("sleep(seconds, /)")
  static void sleep(Object seconds) {
    double duration = NumberProtocol.asDouble(seconds);
    if (duration < 0) {
      throw PyErrors.valueError("sleep length must be non-negative");
    }
    long nanos = (long) (duration * NANOS);
    EvalBreaker.beginWait();
    try {
      Thread.sleep(nanos / NANOS_PER_MILLI, (int) (nanos % NANOS_PER_MILLI));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      EvalBreaker.endWait();
    }
  }
}
