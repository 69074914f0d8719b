package dev.lasti.compiler.codegen;

/** What the code of an instruction leaves on the operand stack. */
enum Pushed {
  NOTHING,
  REFERENCE,
  /** A Java {@code boolean} that stands for a Python one. */
  BOOLEAN,
  /** A Java {@code int}: of a variable that is one, or that stands for a Python one. */
  INT
}
