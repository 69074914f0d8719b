package dev.lasti.runtime.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One of Unicode's full case mappings: runs of code points that move by the same distance, and the
 * few code points that become several. What is in neither maps to itself.
 */
final class CaseMapping {

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] steps = new int[256];
  private int[] deltas = new int[256];
  private int runs;
  private final Map<Integer, String> expansions = new HashMap<>();

  /** Adds a run; runs come in ascending order. */
  void addRun(UnicodeTable.Fields fields) {
    if (runs == starts.length) {
      grow();
    }
    starts[runs] = fields.nextHex();
    ends[runs] = fields.nextHex();
    steps[runs] = fields.nextDecimal();
    deltas[runs] = fields.nextDecimal();
    runs++;
  }

  private void grow() {
    starts = Arrays.copyOf(starts, 2 * runs);
    ends = Arrays.copyOf(ends, 2 * runs);
    steps = Arrays.copyOf(steps, 2 * runs);
    deltas = Arrays.copyOf(deltas, 2 * runs);
  }

  void addExpansion(UnicodeTable.Fields fields) {
    int codePoint = fields.nextHex();
    StringBuilder expansion = new StringBuilder();
    while (fields.hasNext()) {
      expansion.appendCodePoint(fields.nextHex());
    }
    expansions.put(codePoint, expansion.toString());
  }

  void append(StringBuilder out, int codePoint) {
    int delta = delta(codePoint);
    if (delta != 0) {
      out.appendCodePoint(codePoint + delta);
      return;
    }
    String expansion = expansions.get(codePoint);
    if (expansion == null) {
      out.appendCodePoint(codePoint);
    } else {
      out.append(expansion);
    }
  }

  /** The first character of what {@link #append} appends. */
  int first(int codePoint) {
    int delta = delta(codePoint);
    if (delta != 0) {
      return codePoint + delta;
    }
    String expansion = expansions.get(codePoint);
    return expansion == null ? codePoint : expansion.codePointAt(0);
  }

  private int delta(int codePoint) {
    int found = Arrays.binarySearch(starts, 0, runs, codePoint);
    int run = found >= 0 ? found : -found - 2;
    boolean inRun =
        run >= 0 && codePoint <= ends[run] && (codePoint - starts[run]) % steps[run] == 0;
    return inRun ? deltas[run] : 0;
  }
}
