package dev.lasti.compiler.ir;

/** What a variable holds. */
public enum Kind {
  /**
   * A Python value, an unbound name's Java {@code null}, or an array of the unpacking operations.
   */
  OBJECT,

  /** A raw JVM {@code int}: why a {@code finally} is run. Python code never sees one. */
  INT
}
