package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyCode;
import java.util.ArrayList;
import java.util.List;

/** The entries of a traceback with their source lines: {@code tb_printinternal}. */
final class TracebackEntries {
  /** {@code PyTraceBack_LIMIT}: of more entries the first ones are left out. */
  private static final int LIMIT = 1000;

  /** How often the same entry is shown in a row. */
  private static final int RECURSIVE_CUTOFF = 3;

  private static final String SOURCE_INDENTATION = "    ";

  private final StringBuilder out;
  private final String margin;

  /**
   * @param margin what each line begins with inside of exception groups
   */
  TracebackEntries(StringBuilder out, String margin) {
    this.out = out;
    this.margin = margin;
  }

  void append(Traceback traceback) {
    List<Traceback> entries = new ArrayList<>();
    Traceback next = traceback;
    while (next != null && entries.size() < RecursionLimit.get()) {
      entries.add(next);
      next = next.next();
    }
    Traceback last = null;
    int repetitions = 0;
    for (Traceback entry : entries.subList(Math.max(0, entries.size() - LIMIT), entries.size())) {
      if (last == null || !isSame(last, entry)) {
        appendRepetitions(repetitions);
        repetitions = 0;
      }
      last = entry;
      repetitions++;
      if (repetitions <= RECURSIVE_CUTOFF) {
        append(entry, entry.code());
      }
    }
    appendRepetitions(repetitions);
  }

  private static boolean isSame(Traceback a, Traceback b) {
    return a.line() == b.line()
        && a.code().name().equals(b.code().name())
        && a.code().fileName().equals(b.code().fileName());
  }

  private void appendRepetitions(int repetitions) {
    int more = repetitions - RECURSIVE_CUTOFF;
    if (more > 0) {
      out.append(margin).append("  [Previous line repeated ").append(more);
      out.append(more == 1 ? " more time]\n" : " more times]\n");
    }
  }

  private void append(Traceback entry, PyCode code) {
    out.append(margin).append("  File \"").append(code.fileName()).append("\", line ");
    out.append(entry.line()).append(", in ").append(code.name()).append('\n');
    String line = SourceLines.line(code.fileName(), entry.line());
    if (line == null) {
      return;
    }
    out.append(margin).append(SOURCE_INDENTATION);
    out.append(line, CaretLine.indentation(line), line.length()).append('\n');
    String carets = CaretLine.of(line, code.positions(), entry.position());
    if (carets != null) {
      out.append(margin).append(SOURCE_INDENTATION).append(carets).append('\n');
    }
  }
}
