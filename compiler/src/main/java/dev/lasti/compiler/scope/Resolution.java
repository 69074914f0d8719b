package dev.lasti.compiler.scope;

/** Where the variable that a name means in a scope lives. */
public enum Resolution {
  /** In this scope alone; in a module or class, in its namespace. */
  LOCAL,
  /** In this scope, in a cell that inner scopes share. */
  CELL,
  /** In a cell of an enclosing function. */
  FREE,
  /** In the module, by a {@code global} statement. */
  GLOBAL_EXPLICIT,
  /** In the module or the builtins; in a class body, in its namespace first. */
  GLOBAL_IMPLICIT
}
