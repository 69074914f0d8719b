package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Leaf;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import org.objectweb.asm.Opcodes;

/**
 * Writes what the body of a generator does to its frame when it is resumed, suspended and done. The
 * frame is in slot 0, and what was sent in slot 1.
 */
final class GeneratorProtocol {
  static final int FRAME = 0;
  static final int SENT = 1;
  static final int FIRST_FREE_SLOT = 2;

  private static final int RUNNING = -2;
  private static final String OBJECT = "Ljava/lang/Object;";

  private final MethodContext context;
  private final CodeBuilder code;

  GeneratorProtocol(MethodContext context) {
    this.context = context;
    this.code = context.code();
  }

  /** Answers a call of {@code resume} in a state that is no suspension. */
  static void emitUnsuspended(CodeBuilder code) {
    code.loadObject(FRAME);
    code.loadObject(SENT);
    code.invoke(RuntimeMethod.RESUME_UNSUSPENDED);
    code.instruction(Opcodes.ARETURN);
  }

  /** Pushes the state. */
  static void emitGetLasti(CodeBuilder code) {
    code.loadObject(FRAME);
    code.getField(RuntimeClass.FRAME, "lasti", "I");
  }

  /** Pushes the iterator that the generator waits for, or null. */
  static void emitGetDelegate(CodeBuilder code) {
    code.loadObject(FRAME);
    code.getField(RuntimeClass.FRAME, "delegate", OBJECT);
  }

  /** Returns to the driver of the delegation. */
  static void emitDelegating(CodeBuilder code) {
    code.getStatic(StaticField.DELEGATE);
    code.instruction(Opcodes.ARETURN);
  }

  static void emitRunning(CodeBuilder code) {
    setLasti(code, RUNNING);
  }

  /** Says at which suspension the generator waits. */
  void emitSuspended(int number) {
    setLasti(code, number);
  }

  private static void setLasti(CodeBuilder code, int lasti) {
    code.loadObject(FRAME);
    code.pushInt(lasti);
    code.putField(RuntimeClass.FRAME, "lasti", "I");
  }

  /** {@link BodyFrame#emitResume}. */
  void emitResume(Instr.Resume resume) {
    code.loadObject(FRAME);
    code.loadObject(SENT);
    context.position(resume.span());
    code.invoke(RuntimeMethod.RECEIVED);
  }

  /** {@link BodyFrame#emitReturn}. */
  void emitReturn(InstrEmitter instrs, Operand value) {
    if (!(value instanceof Leaf leaf && leaf.value().equals(Constant.NONE))) {
      code.loadObject(FRAME);
      instrs.pushObject(value);
      code.putField(RuntimeClass.FRAME, "result", OBJECT);
    }
    code.loadObject(FRAME);
    code.invoke(RuntimeMethod.FINISH);
    code.instruction(Opcodes.ACONST_NULL);
    code.instruction(Opcodes.ARETURN);
  }

  /** Pushes what {@code resume} returns when the generator begins to wait for an iterator. */
  void emitDelegate(InstrEmitter instrs, Operand iterator) {
    code.loadObject(FRAME);
    instrs.pushObject(iterator);
    code.putField(RuntimeClass.FRAME, "delegate", OBJECT);
    code.getStatic(StaticField.DELEGATE);
  }

  /** Ends the generator with the exception on the stack. */
  void emitUncaught() {
    code.loadObject(FRAME);
    code.instruction(Opcodes.SWAP);
    context.pushPosition();
    code.invoke(RuntimeMethod.FAIL);
    context.raise();
  }
}
