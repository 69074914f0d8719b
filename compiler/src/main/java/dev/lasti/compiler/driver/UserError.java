package dev.lasti.compiler.driver;

/** Something outside of the program is not as it must be: a file, an option. One line says what. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  UserError(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The exit status. */
  int status() {
    return status;
  }
}
