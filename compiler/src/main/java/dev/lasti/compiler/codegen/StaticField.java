package dev.lasti.compiler.codegen;

import dev.lasti.runtime.errors.EvalBreaker;
import org.objectweb.asm.Type;

/** A static field: the internal name of its class, its name, and the descriptor of its type. */
record StaticField(String owner, String name, String descriptor) {
  static final StaticField NONE = constant(RuntimeClass.NONE, "NONE");
  static final StaticField ELLIPSIS = constant(RuntimeClass.ELLIPSIS, "ELLIPSIS");
  static final StaticField EMPTY_TUPLE = constant(RuntimeClass.TUPLE, "EMPTY");
  static final StaticField TRUE = constant("java/lang/Boolean", "TRUE");
  static final StaticField FALSE = constant("java/lang/Boolean", "FALSE");
  static final StaticField ASSERTION_ERROR =
      new StaticField(
          RuntimeClass.EXCEPTION_TYPES, "ASSERTION_ERROR", "L" + RuntimeClass.TYPE + ";");
  static final StaticField EVAL_BREAKER =
      new StaticField(Type.getInternalName(EvalBreaker.class), "isSet", "Z");
  static final StaticField DELEGATE =
      new StaticField(RuntimeClass.FRAME, "DELEGATE", "Ljava/lang/Object;");

  static final StaticField KEEPS_DEAD_NAMES =
      new StaticField(RuntimeClass.FRAME, "keepsDeadNames", "Z");
  static final StaticField UNBOUND_INTEGER =
      new StaticField(RuntimeClass.LONG_ARITHMETIC, "UNBOUND", "Ljava/lang/Object;");

  /** A constant that has the class it stands in as its type. */
  private static StaticField constant(String owner, String name) {
    return new StaticField(owner, name, "L" + owner + ";");
  }
}
