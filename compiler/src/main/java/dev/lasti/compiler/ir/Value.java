package dev.lasti.compiler.ir;

/** What an instruction can have as an operand. */
public sealed interface Value permits Variable, Constant {
  /** Whether this is a Python value or a raw {@code int}. */
  Kind kind();
}
