package dev.lasti.compiler.codegen;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The JVM type of a variable, so that what has one type throughout needs no casts. */
enum ValueType {
  /** Any Python value, or {@code null}. */
  OBJECT("java/lang/Object"),
  /** A raw {@code int}. */
  INT(null),
  /** A raw {@code long}. */
  LONG(null),
  /**
   * A Python value that is most likely an int, in two: an object, which is {@code null} while the
   * {@code long} in the two slots behind it is the value. Where it may be unbound, the object is
   * {@code LongArithmetic.UNBOUND}.
   */
  INTEGER("java/lang/Object"),
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
    return switch (this) {
      case INT -> "I";
      case LONG -> "J";
      case OBJECT, INTEGER, CELL, EXCEPTION, ARRAY ->
          Type.getObjectType(internalName).getDescriptor();
    };
  }

  int loadOpcode() {
    return switch (this) {
      case INT -> Opcodes.ILOAD;
      case LONG -> Opcodes.LLOAD;
      case OBJECT, INTEGER, CELL, EXCEPTION, ARRAY -> Opcodes.ALOAD;
    };
  }

  int storeOpcode() {
    return switch (this) {
      case INT -> Opcodes.ISTORE;
      case LONG -> Opcodes.LSTORE;
      case OBJECT, INTEGER, CELL, EXCEPTION, ARRAY -> Opcodes.ASTORE;
    };
  }

  /** The opcode that pushes the value of a variable that nothing was assigned to. */
  int emptyOpcode() {
    return switch (this) {
      case INT -> Opcodes.ICONST_0;
      case LONG -> Opcodes.LCONST_0;
      case OBJECT, INTEGER, CELL, EXCEPTION, ARRAY -> Opcodes.ACONST_NULL;
    };
  }
}
