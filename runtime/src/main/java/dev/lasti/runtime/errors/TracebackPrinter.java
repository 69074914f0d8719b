package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The text that an uncaught exception leaves on standard error: {@code traceback.c}. */
public final class TracebackPrinter {
  private TracebackPrinter() {}

  /** The traceback and the exception, ending with a line end. */
  public static String format(PyBaseException exception) {
    StringBuilder out = new StringBuilder();
    if (exception.traceback() != null) {
      out.append("Traceback (most recent call last):\n");
    }
    for (Traceback entry = exception.traceback(); entry != null; entry = entry.next()) {
      out.append("  File \"").append(entry.code().fileName()).append("\", line ");
      out.append(entry.line()).append(", in ").append(entry.code().name()).append('\n');
    }
    String text = ObjectProtocol.str(exception);
    out.append(PyType.of(exception).name());
    return out.append(text.isEmpty() ? "" : ": " + text).append('\n').toString();
  }
}
