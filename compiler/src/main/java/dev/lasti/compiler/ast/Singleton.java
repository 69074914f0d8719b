package dev.lasti.compiler.ast;

/** The literals that are one object each; {@code True} and {@code False} are {@link Boolean}s. */
public enum Singleton {
  /** {@code None} */
  NONE,
  /** {@code ...} */
  ELLIPSIS
}
