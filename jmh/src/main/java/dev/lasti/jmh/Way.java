package dev.lasti.jmh;

/** The ways in which a benchmark program is run. */
public enum Way {
  /** The classes that the compiler made. */
  COMPILED,
  /** The same intermediate code in {@code IrInterpreter}. */
  INTERPRETED,
  /** The hand-written state machine. */
  JAVA,
  /** A CPython process that stays alive; {@code LASTI_PYTHON} names its command. */
  CPYTHON
}
