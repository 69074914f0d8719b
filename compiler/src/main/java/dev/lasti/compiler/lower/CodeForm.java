package dev.lasti.compiler.lower;

/**
 * What the code of a module is made for: the third argument of {@code compile()}, or a module that
 * has its globals to itself.
 *
 * <p>All but {@link #MODULE} run in whatever locals {@code exec()} is given: those are the
 * parameter {@code namespace$} of their body, as in the body of a class.
 */
public enum CodeForm {
  /** A module that is imported or run as a program: its variables are its globals. */
  MODULE,

  /** Statements: {@code exec}. */
  EXEC,

  /** One expression, whose value the code returns: {@code eval}. */
  EVAL,

  /**
   * An interactive statement; the values of expression statements are displayed: {@code single}.
   */
  SINGLE;

  /** Whether the variables are in the namespace that the code is given. */
  boolean hasNamespace() {
    return this != MODULE;
  }
}
