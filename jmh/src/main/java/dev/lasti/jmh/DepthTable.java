package dev.lasti.jmh;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** The table depth × way of {@link ChainDepthBenchmark}. */
final class DepthTable {
  private final Map<Integer, Map<Way, Double>> nanoseconds = new TreeMap<>();

  DepthTable(Collection<RunResult> results) {
    for (RunResult result : results) {
      int depth = Integer.parseInt(result.getParams().getParam("depth"));
      Way way = Way.valueOf(result.getParams().getParam("code"));
      nanoseconds
          .computeIfAbsent(depth, d -> new EnumMap<>(Way.class))
          .put(way, result.getPrimaryResult().getScore());
    }
  }

  String text() {
    StringBuilder out = new StringBuilder("\nnanoseconds for one item through a chain\n\n");
    out.append("| depth | compiled | interpreted |\n|------:|---------:|------------:|\n");
    nanoseconds.forEach(
        (depth, ways) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "| %5d | %8s | %11s |%n",
                    depth,
                    text(ways.get(Way.COMPILED)),
                    text(ways.get(Way.INTERPRETED)))));
    return out.toString();
  }

  private static String text(Double nanoseconds) {
    return nanoseconds == null ? "-" : String.format(Locale.ROOT, "%.1f", nanoseconds);
  }
}
