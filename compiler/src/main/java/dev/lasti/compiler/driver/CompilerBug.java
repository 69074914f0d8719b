package dev.lasti.compiler.driver;

/** A failure that no input may cause: the bug is ours, and the report says where to look. */
final class CompilerBug extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Describes where it happened.
   *
   * @param stage the stage or pass
   * @param place the function, with file and line as far as they are known
   */
  CompilerBug(String stage, String place, Throwable cause) {
    super("a bug in lasti: " + stage + " failed in " + place + ": " + cause, cause);
  }
}
