package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.SequenceProtocol;
import dev.lasti.runtime.protocol.Sequences;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The text of one uncaught exception with its causes, contexts and group members: {@code
 * print_exception_recursive} and what it calls in CPython's {@code pythonrun.c}.
 */
final class ExceptionReport {
  private static final String CAUSE =
      "The above exception was the direct cause of the following exception:\n";
  private static final String CONTEXT =
      "During handling of the above exception, another exception occurred:\n";

  /** {@code PyErr_MAX_GROUP_WIDTH} and {@code PyErr_MAX_GROUP_DEPTH}. */
  private static final int MOST_MEMBERS = 15;

  private static final int MOST_DEPTH = 10;

  private final StringBuilder out = new StringBuilder();
  private final Set<PyBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** How many groups surround what is written. */
  private int depth;

  /** Whether the last member of a group still needs the closing line. */
  private boolean needsClosing;

  static String of(PyBaseException exception) {
    ExceptionReport report = new ExceptionReport();
    report.append(exception);
    return report.out.toString();
  }

  private String indentation() {
    return " ".repeat(2 * depth);
  }

  private String margin() {
    return depth == 0 ? "" : indentation() + "| ";
  }

  private void append(PyBaseException exception) {
    seen.add(exception);
    appendCauseOrContext(exception);
    if (ExceptionGroups.isGroup(exception)) {
      appendGroup(exception);
    } else {
      appendSingle(exception);
    }
  }

  private void appendCauseOrContext(PyBaseException exception) {
    if (exception.pythonCause() != null) {
      appendChained(exception.pythonCause(), CAUSE);
    } else if (exception.context() != null && !exception.suppressesContext()) {
      appendChained(exception.context(), CONTEXT);
    }
  }

  private void appendChained(PyBaseException exception, String message) {
    if (seen.contains(exception)) {
      return;
    }
    boolean outer = needsClosing;
    append(exception);
    needsClosing = outer;
    out.append(margin()).append('\n');
    out.append(margin()).append(message);
    out.append(margin()).append('\n');
  }

  private void appendSingle(PyBaseException exception) {
    appendTraceback(exception);
    String message = SyntaxErrorReport.append(out, margin(), exception);
    appendMessage(exception, message);
    out.append(Suggestions.trailer(exception)).append('\n');
    appendNotes(exception);
  }

  private void appendTraceback(PyBaseException exception) {
    if (exception.traceback() == null) {
      return;
    }
    boolean isGroup = ExceptionGroups.isGroup(exception);
    out.append(isGroup && depth == 1 ? indentation() + "+ " : margin());
    out.append(isGroup ? "Exception Group Traceback" : "Traceback");
    out.append(" (most recent call last):\n");
    new TracebackEntries(out, margin()).append(exception.traceback());
  }

  /**
   * @param message the message of a SyntaxError, whose position has been shown; else {@code null}
   */
  private void appendMessage(PyBaseException exception, String message) {
    PyType type = exception.type();
    out.append(margin());
    Object module = type.moduleName();
    if (!"builtins".equals(module) && !"__main__".equals(module)) {
      out.append(module instanceof String text ? text : "<unknown>").append('.');
    }
    out.append(type.qualifiedName());
    String text = message != null ? message : str(exception, "<exception str() failed>");
    if (!text.isEmpty()) {
      out.append(": ").append(text);
    }
  }

  /** {@code str(object)}; a failure must not hide the exception that is to be shown. */
  private static String str(Object object, String otherwise) {
    try {
      return ObjectProtocol.str(object);
    } catch (PyBaseException failure) {
      return otherwise;
    }
  }

  private void appendNotes(PyBaseException exception) {
    Object notes = AttributeProtocol.find(exception, "__notes__");
    if (notes == null) {
      return;
    }
    if (Values.of(notes) instanceof String
        || Values.of(notes) instanceof PyBytes
        || !SequenceProtocol.isSequence(notes)) {
      out.append(margin()).append(repr(notes)).append('\n');
      return;
    }
    for (Object note : Sequences.toArray(notes)) {
      appendNote(str(note, "<note str() failed>"));
    }
  }

  private void appendNote(String note) {
    int start = 0;
    while (start < note.length()) {
      int lineEnd = note.indexOf('\n', start);
      int end = lineEnd < 0 ? note.length() : lineEnd + 1;
      out.append(margin()).append(note, start, end);
      start = end;
    }
    out.append('\n');
  }

  private static String repr(Object notes) {
    try {
      return ObjectProtocol.repr(notes);
    } catch (PyBaseException failure) {
      return "<__notes__ repr() failed>";
    }
  }

  private void appendGroup(PyBaseException group) {
    if (depth > MOST_DEPTH) {
      out.append(margin()).append("... (max_group_depth is ").append(MOST_DEPTH).append(")\n");
      return;
    }
    boolean isOutermost = depth == 0;
    if (isOutermost) {
      depth = 1;
    }
    appendSingle(group);
    appendMembers(group);
    if (isOutermost) {
      depth = 0;
    }
  }

  private void appendMembers(PyBaseException group) {
    int total = ExceptionGroups.members(group).size();
    int shown = Math.min(total, MOST_MEMBERS + 1);
    needsClosing = false;
    for (int i = 0; i < shown; i++) {
      boolean isLast = i == shown - 1;
      needsClosing |= isLast;
      String number = i < MOST_MEMBERS ? String.valueOf(i + 1) : "...";
      out.append(indentation()).append(i == 0 ? "+-" : "  ");
      out.append("+---------------- ").append(number).append(" ----------------\n");
      depth++;
      if (i < MOST_MEMBERS) {
        append(ExceptionGroups.members(group).get(i));
      } else {
        int more = total - MOST_MEMBERS;
        out.append(margin()).append("and ").append(more);
        out.append(more == 1 ? " more exception\n" : " more exceptions\n");
      }
      if (isLast && needsClosing) {
        out.append(indentation()).append("+------------------------------------\n");
        needsClosing = false;
      }
      depth--;
    }
  }
}
