package dev.lasti.compiler.codegen;

import java.util.Arrays;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * A method of an object that chooses by an {@code int} what to return. Where there are many cases,
 * it calls further methods, each of which has some of them: {@code field$0}, {@code field$1}, ….
 *
 * @param descriptor takes nothing or an {@code int}, and returns a reference
 * @param selector pushes the {@code int}
 * @param otherwise returns where no case fits
 */
record ChoiceMethod(
    ClassEmitter emitter,
    int access,
    String name,
    String descriptor,
    Consumer<CodeBuilder> selector,
    Consumer<CodeBuilder> otherwise) {
  private static final int CASES_PER_METHOD = 400;
  private static final int ARGUMENT_SLOT = 1;

  /** Writes one case, which returns, by its index. */
  interface CaseCode {
    void emit(CodeBuilder code, int index);
  }

  /**
   * Writes the method.
   *
   * @param keys ascending, one for each case
   */
  void emit(int[] keys, CaseCode cases) {
    if (keys.length <= CASES_PER_METHOD) {
      emitter.method(access, name, descriptor, code -> emitChoice(code, keys, 0, cases));
      return;
    }
    for (int first = 0; first < keys.length; first += CASES_PER_METHOD) {
      int start = first;
      int[] some = Arrays.copyOfRange(keys, first, Math.min(keys.length, first + CASES_PER_METHOD));
      emitter.method(
          Opcodes.ACC_PRIVATE,
          nameOfPart(first),
          descriptor,
          code -> emitChoice(code, some, start, cases));
    }
    emitter.method(access, name, descriptor, code -> emitParts(code, keys));
  }

  private String nameOfPart(int first) {
    return name + "$" + first / CASES_PER_METHOD;
  }

  private void emitChoice(CodeBuilder code, int[] keys, int first, CaseCode cases) {
    Label[] labels = new Label[keys.length];
    Arrays.setAll(labels, unused -> new Label());
    Label none = new Label();
    if (keys.length > 0) {
      selector.accept(code);
      code.choose(keys, labels, none);
    }
    for (int i = 0; i < keys.length; i++) {
      code.label(labels[i]);
      cases.emit(code, first + i);
    }
    code.label(none);
    otherwise.accept(code);
  }

  /** Calls the first part whose successor begins behind the selector. */
  private void emitParts(CodeBuilder code, int[] keys) {
    int first = 0;
    for (; first + CASES_PER_METHOD < keys.length; first += CASES_PER_METHOD) {
      Label next = new Label();
      selector.accept(code);
      code.pushInt(keys[first + CASES_PER_METHOD]);
      code.jump(Opcodes.IF_ICMPGE, next);
      emitCall(code, first);
      code.label(next);
    }
    emitCall(code, first);
  }

  private void emitCall(CodeBuilder code, int first) {
    code.loadObject(0);
    if (descriptor.startsWith("(I)")) {
      code.load(ValueType.INT, ARGUMENT_SLOT);
    }
    code.visitor()
        .visitMethodInsn(
            Opcodes.INVOKEVIRTUAL, emitter.name(), nameOfPart(first), descriptor, false);
    code.instruction(Opcodes.ARETURN);
  }
}
