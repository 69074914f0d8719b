package dev.lasti.jmh;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/**
 * The table benchmark × way, with how much faster compiled code is than CPython and how near to
 * Java.
 */
final class ResultTable {
  private final Map<String, Map<Way, Double>> microseconds = new LinkedHashMap<>();

  ResultTable(Collection<RunResult> results) {
    for (RunResult result : results) {
      String program = result.getParams().getParam("program");
      Way way = Way.valueOf(result.getParams().getParam("way"));
      microseconds
          .computeIfAbsent(program, p -> new EnumMap<>(Way.class))
          .put(way, result.getPrimaryResult().getScore());
    }
  }

  String text() {
    StringBuilder out =
        new StringBuilder(
            "\nmilliseconds for one run; a ratio above 1 is in favour of compiled code\n\n");
    out.append(
        "| program         | compiled | interpreted |    Java |  CPython | CPython / compiled |"
            + " Java / compiled |\n");
    out.append(
        "|-----------------|---------:|------------:|--------:|---------:|-------------------:|----------------:|\n");
    microseconds.forEach((program, ways) -> row(out, program, ways));
    return out.append(summary()).toString();
  }

  private static void row(StringBuilder out, String program, Map<Way, Double> ways) {
    out.append(String.format(Locale.ROOT, "| %-15s |", program));
    out.append(String.format(Locale.ROOT, " %8s |", milliseconds(ways.get(Way.COMPILED))));
    out.append(String.format(Locale.ROOT, " %11s |", milliseconds(ways.get(Way.INTERPRETED))));
    out.append(String.format(Locale.ROOT, " %7s |", milliseconds(ways.get(Way.JAVA))));
    out.append(String.format(Locale.ROOT, " %8s |", milliseconds(ways.get(Way.CPYTHON))));
    out.append(String.format(Locale.ROOT, " %18s |", ratio(ways, Way.CPYTHON)));
    out.append(String.format(Locale.ROOT, " %15s |%n", ratio(ways, Way.JAVA)));
  }

  private static String milliseconds(Double microseconds) {
    return microseconds == null ? "-" : String.format(Locale.ROOT, "%.2f", microseconds / 1000);
  }

  private static String ratio(Map<Way, Double> ways, Way other) {
    Double compiled = ways.get(Way.COMPILED);
    Double compared = ways.get(other);
    return compiled == null || compared == null
        ? "-"
        : String.format(Locale.ROOT, "%.2f", compared / compiled);
  }

  private String summary() {
    double logarithms = 0;
    int count = 0;
    for (Map<Way, Double> ways : microseconds.values()) {
      if (ways.containsKey(Way.COMPILED) && ways.containsKey(Way.CPYTHON)) {
        logarithms += Math.log(ways.get(Way.CPYTHON) / ways.get(Way.COMPILED));
        count++;
      }
    }
    return count == 0
        ? ""
        : String.format(
            Locale.ROOT,
            "%nCPython / compiled: geometric mean %.2f over %d programs%n",
            Math.exp(logarithms / count),
            count);
  }
}
