package dev.lasti.compiler.driver;

import java.io.PrintStream;

/**
 * Says on standard error which module is being compiled: one line for each if asked to, else on a
 * terminal one line that the next overwrites and the end erases.
 */
final class Progress implements AutoCloseable {
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean isVerbose;
  private final boolean isTerminal;
  private final int total;
  private int count;

  /**
   * @param total how many modules there are; for a single one no status line is worth it
   */
  Progress(PrintStream err, boolean isVerbose, boolean isTerminal, int total) {
    this.err = err;
    this.isVerbose = isVerbose;
    this.isTerminal = isTerminal && !isVerbose && total > 1;
    this.total = total;
  }

  /** The next module is about to be compiled. */
  void compiling(String module) {
    count++;
    String status = "compiling " + module + " (" + count + " of " + total + ")";
    if (isVerbose) {
      err.println(status);
    } else if (isTerminal) {
      err.print(ERASE_LINE + status);
      err.flush();
    }
  }

  /** Takes the status line away, before anything else is printed. */
  @Override
  public void close() {
    if (isTerminal) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
