package dev.lasti.compiler.driver;

/** The exit statuses of the tool, besides those of the scripts that it runs. */
final class ExitCode {
  static final int OK = 0;

  /** A program does not compile, or its classes cannot be written. */
  static final int FAILURE = 1;

  /** A bad option, or no such input. */
  static final int USAGE = 2;

  /** {@code EX_SOFTWARE} of {@code sysexits.h}. */
  static final int BUG = 70;

  private ExitCode() {}
}
