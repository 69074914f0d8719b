package dev.lasti.compiler.codegen;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The JVM type of a variable, so that what has one type throughout needs no casts. */
enum ValueType {
  /** Any Python value, or {@code null}. */
  OBJECT("java/lang/Object"),
  /** A raw {@code int}. */
  INT(null),
  /** The cell of a captured variable. */
  CELL(RuntimeClass.CELL),
  /** A caught exception. */
  EXCEPTION(RuntimeClass.EXCEPTION),
  /** The values that an unpacking operation found. */
  ARRAY("[Ljava/lang/Object;");

  private final String internalName;

  ValueType(String internalName) {
    this.internalName = internalName;
  }

  /** What a cast to this type names. */
  String internalName() {
    return internalName;
  }

  String descriptor() {
    return this == INT ? "I" : Type.getObjectType(internalName).getDescriptor();
  }

  int loadOpcode() {
    return this == INT ? Opcodes.ILOAD : Opcodes.ALOAD;
  }

  int storeOpcode() {
    return this == INT ? Opcodes.ISTORE : Opcodes.ASTORE;
  }

  /** The opcode that pushes the value of a variable that nothing was assigned to. */
  int emptyOpcode() {
    return this == INT ? Opcodes.ICONST_0 : Opcodes.ACONST_NULL;
  }
}
