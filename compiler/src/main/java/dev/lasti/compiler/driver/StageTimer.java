package dev.lasti.compiler.driver;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Adds up how long each stage takes, over all modules and functions. */
final class StageTimer {
  private static final double NANOS_PER_MILLI = 1e6;

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** Counts the time since the last call for a stage. */
  void finished(String stage) {
    long now = System.nanoTime();
    nanos.merge(stage, now - last, Long::sum);
    last = now;
  }

  /** A line for each stage in the order they first ran in. */
  String table() {
    StringBuilder out = new StringBuilder();
    nanos.forEach(
        (stage, time) ->
            out.append(
                String.format(Locale.ROOT, "%10.2f ms  %s%n", time / NANOS_PER_MILLI, stage)));
    return out.toString();
  }
}
