package dev.lasti.runtime.errors;

/**
 * The text that an uncaught exception leaves on standard error: what {@code sys.excepthook} prints.
 */
public final class TracebackPrinter {
  private TracebackPrinter() {}

  /** Traceback and exception, with its causes, notes and suggestions; ends with a line end. */
  public static String format(PyBaseException exception) {
    return ExceptionReport.of(exception);
  }
}
