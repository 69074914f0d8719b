package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Variable;
import org.objectweb.asm.Opcodes;

/**
 * The class of the frames of a generator, or of a function that is too large for one method.
 *
 * @param name the internal name
 * @param entry the function
 * @param fields those of its variables; parameters are in their fields from the start
 * @param superconstructor of the superclass
 */
record FrameClass(
    String name, FunctionEntry entry, FrameFields fields, RuntimeMethod superconstructor) {
  private static final String FUNCTION_FIELD = "function$";
  private static final String FUNCTION_DESCRIPTOR = "L" + RuntimeClass.FUNCTION + ";";

  String superclass() {
    return superconstructor.owner();
  }

  /** Whether frames know the function object. */
  private boolean hasFunction() {
    return FunctionEntry.hasFreeCells(entry.function());
  }

  /** Adds the fields of the variables, and a constructor that takes what the function takes. */
  void emitMembers(ClassEmitter emitter) {
    if (hasFunction()) {
      emitter.field(Opcodes.ACC_FINAL, FUNCTION_FIELD, FUNCTION_DESCRIPTOR);
    }
    for (Variable variable : fields.variables()) {
      emitter.field(0, fields.nameOf(variable), fields.descriptor(variable));
      if (fields.isInteger(variable)) {
        emitter.field(0, fields.longNameOf(variable), ValueType.LONG.descriptor());
      }
    }
    emitter.method(0, "<init>", constructorDescriptor(), this::emitConstructor);
  }

  private String constructorDescriptor() {
    return "(" + (hasFunction() ? FUNCTION_DESCRIPTOR : "") + entry.parameterDescriptors() + ")V";
  }

  private void emitConstructor(CodeBuilder code) {
    code.loadObject(0);
    code.invoke(superconstructor);
    int slot = 1;
    if (hasFunction()) {
      code.loadObject(0);
      code.loadObject(slot++);
      code.putField(name, FUNCTION_FIELD, FUNCTION_DESCRIPTOR);
    }
    int index = 0;
    for (Local parameter : entry.function().parameters().locals()) {
      code.loadObject(0);
      entry.loadParameter(code, slot, index++);
      fields.emitPut(code, parameter);
    }
    emitUnbound(code);
    code.instruction(Opcodes.RETURN);
  }

  /** Other fields are unbound because they are null. */
  private void emitUnbound(CodeBuilder code) {
    for (Variable variable : fields.variables()) {
      if (fields.isInteger(variable)) {
        code.loadObject(0);
        code.getStatic(StaticField.UNBOUND_INTEGER);
        fields.emitPut(code, variable);
      }
    }
  }

  /** Pushes a new frame, in the static method that is the function. */
  void emitNew(CodeBuilder code) {
    code.newObject(name);
    if (hasFunction()) {
      code.loadObject(0);
    }
    int first = entry.takesFunction() ? 1 : 0;
    for (int i = 0; i < entry.argumentCount(); i++) {
      code.loadObject(first + i);
    }
    code.visitor()
        .visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorDescriptor(), false);
  }

  /**
   * The constant that says whether variables are saved that only {@code f_locals} shows: a constant
   * costs nothing where it is false.
   */
  StaticField keepsDeadNames() {
    return new StaticField(name, "KEEPS_DEAD_NAMES", "Z");
  }

  /** Replaces the frame on the stack by the function object. */
  void emitGetFunction(CodeBuilder code) {
    code.getField(name, FUNCTION_FIELD, FUNCTION_DESCRIPTOR);
  }
}
