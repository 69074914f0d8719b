package dev.lasti.compiler.codegen;

import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes JVM instructions, each in its shortest form. */
final class CodeBuilder {
  /** A string constant may have 65,535 bytes, and a {@code char} takes three of them at most. */
  private static final int LONGEST_STRING = 65_535 / 3;

  private final MethodVisitor method;

  CodeBuilder(MethodVisitor method) {
    this.method = method;
  }

  /** The visitor below, for what needs no help. */
  MethodVisitor visitor() {
    return method;
  }

  /** An instruction without operands of its own. */
  void instruction(int opcode) {
    method.visitInsn(opcode);
  }

  void load(ValueType type, int slot) {
    method.visitVarInsn(type.loadOpcode(), slot);
  }

  /**
   * Stores into a local, and begins a basic block. A handler may be entered from before and from
   * behind the store, so ASM must merge both types of the local into its frame; by itself it does
   * so only where handlers are known before the code.
   */
  void store(ValueType type, int slot) {
    method.visitVarInsn(type.storeOpcode(), slot);
    method.visitLabel(new Label());
  }

  void loadObject(int slot) {
    method.visitVarInsn(Opcodes.ALOAD, slot);
  }

  /** Pushes an element of the array in a slot. */
  void loadElement(int slot, int index) {
    loadObject(slot);
    pushInt(index);
    method.visitInsn(Opcodes.AALOAD);
  }

  void jump(int opcode, Label target) {
    method.visitJumpInsn(opcode, target);
  }

  void goTo(Label target) {
    method.visitJumpInsn(Opcodes.GOTO, target);
  }

  void label(Label label) {
    method.visitLabel(label);
  }

  /**
   * A jump by the {@code int} on the stack.
   *
   * @param keys ascending
   */
  void choose(int[] keys, Label[] targets, Label otherwise) {
    boolean dense =
        keys.length > 0 && (long) keys[keys.length - 1] - keys[0] < 2L * keys.length + 2;
    if (!dense) {
      method.visitLookupSwitchInsn(otherwise, keys, targets);
      return;
    }
    Label[] table = new Label[keys[keys.length - 1] - keys[0] + 1];
    Arrays.fill(table, otherwise);
    for (int i = 0; i < keys.length; i++) {
      table[keys[i] - keys[0]] = targets[i];
    }
    method.visitTableSwitchInsn(keys[0], keys[keys.length - 1], otherwise, table);
  }

  void invoke(RuntimeMethod target) {
    target.emit(method);
  }

  void invokeStatic(String owner, String name, String descriptor) {
    method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
  }

  void newObject(String internalName) {
    method.visitTypeInsn(Opcodes.NEW, internalName);
    method.visitInsn(Opcodes.DUP);
  }

  void cast(String internalName) {
    method.visitTypeInsn(Opcodes.CHECKCAST, internalName);
  }

  void instanceOf(String internalName) {
    method.visitTypeInsn(Opcodes.INSTANCEOF, internalName);
  }

  void getStatic(StaticField field) {
    method.visitFieldInsn(Opcodes.GETSTATIC, field.owner(), field.name(), field.descriptor());
  }

  void putStatic(StaticField field) {
    method.visitFieldInsn(Opcodes.PUTSTATIC, field.owner(), field.name(), field.descriptor());
  }

  void getField(String owner, String name, String descriptor) {
    method.visitFieldInsn(Opcodes.GETFIELD, owner, name, descriptor);
  }

  void putField(String owner, String name, String descriptor) {
    method.visitFieldInsn(Opcodes.PUTFIELD, owner, name, descriptor);
  }

  void pushInt(int value) {
    if (value >= -1 && value <= 5) {
      method.visitInsn(Opcodes.ICONST_0 + value);
    } else if (value == (byte) value) {
      method.visitIntInsn(Opcodes.BIPUSH, value);
    } else if (value == (short) value) {
      method.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      method.visitLdcInsn(value);
    }
  }

  void pushLong(long value) {
    if (value == 0 || value == 1) {
      method.visitInsn(Opcodes.LCONST_0 + (int) value);
    } else if (value == (short) value) {
      pushInt((int) value);
      method.visitInsn(Opcodes.I2L);
    } else {
      method.visitLdcInsn(value);
    }
  }

  /** A string of any length; null is {@code null}. */
  void pushString(String text) {
    if (text == null) {
      method.visitInsn(Opcodes.ACONST_NULL);
    } else if (text.length() <= LONGEST_STRING) {
      method.visitLdcInsn(text);
    } else {
      method.visitLdcInsn(text.substring(0, LONGEST_STRING));
      pushString(text.substring(LONGEST_STRING));
      method.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL,
          "java/lang/String",
          "concat",
          "(Ljava/lang/String;)Ljava/lang/String;",
          false);
    }
  }

  /** A new array, each of whose elements a step pushes. */
  void pushArray(String elementType, int length, ElementCode elements) {
    pushInt(length);
    method.visitTypeInsn(Opcodes.ANEWARRAY, elementType);
    for (int i = 0; i < length; i++) {
      method.visitInsn(Opcodes.DUP);
      pushInt(i);
      elements.push(i);
      method.visitInsn(Opcodes.AASTORE);
    }
  }

  /** Pushes one element of an array. */
  @FunctionalInterface
  interface ElementCode {
    void push(int index);
  }
}
