package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Leaf;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Variable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes {@code next}, which advances the iterator of a {@code for} loop.
 *
 * <pre>
 *   if it is a PyGenerator:       v = it.advanced(it.frame.resume(None))
 *   else if it is a PyIterator:   v = it.nextOrNull()
 *   else:                         v = nextOrNull(it)
 *   if v == null: goto exhausted
 * </pre>
 *
 * <p>A loop that is most likely over a {@code range} makes no boxes:
 *
 * <pre>
 *   if it is a RangeIterator:     if !it.hasNext(): goto exhausted
 *                                 v.long = it.nextLong(); v.object = null
 *   else:                         v.object = nextOrNull(it), after the test from above
 * </pre>
 *
 * <p>{@code PyGenerator} is final, so the test for it compares one word.
 *
 * <p>All this is in the loop itself, so that each loop has call sites of its own: C2 sees the one
 * class that comes by, and inlines the body of the generator into the loop.
 */
final class LoopEmitter {
  private static final String FRAME_DESCRIPTOR = "L" + RuntimeClass.FRAME + ";";

  private final MethodContext context;
  private final CodeBuilder code;
  private final InstrEmitter instrs;
  private final Label advanced = new Label();

  LoopEmitter(MethodContext context, InstrEmitter instrs) {
    this.context = context;
    this.code = context.code();
    this.instrs = instrs;
  }

  /** Writes the step; behind it, the item is in its variable. */
  void emit(Terminator.Next loop, Operand iterator) {
    int slot = iteratorSlot(iterator);
    context.position(loop.span());
    if (context.types().isInteger(loop.result())) {
      emitRange(loop, slot);
    } else {
      emitAny(loop, slot);
    }
  }

  private void emitRange(Terminator.Next loop, int iterator) {
    Label other = new Label();
    code.loadObject(iterator);
    code.instanceOf(RuntimeClass.RANGE_ITERATOR);
    code.jump(Opcodes.IFEQ, other);
    code.loadObject(iterator);
    code.invoke(RuntimeMethod.RANGE_HAS_NEXT);
    code.jump(Opcodes.IFEQ, context.label(loop.exhausted()));
    code.loadObject(iterator);
    code.invoke(RuntimeMethod.RANGE_NEXT);
    instrs.storeLong(loop.result());
    code.goTo(advanced);
    code.label(other);
    code.loadObject(iterator);
    code.invoke(RuntimeMethod.NEXT_OR_NULL);
    exhaustIfNull(loop);
    instrs.storeObject(loop.result());
    code.label(advanced);
  }

  private void emitAny(Terminator.Next loop, int slot) {
    emitGenerator(slot);
    emitOthers(slot);
    code.label(advanced);
    exhaustIfNull(loop);
    instrs.store(loop.result(), Pushed.REFERENCE);
  }

  private void exhaustIfNull(Terminator.Next loop) {
    code.instruction(Opcodes.DUP);
    Label item = new Label();
    code.jump(Opcodes.IFNONNULL, item);
    code.instruction(Opcodes.POP);
    code.goTo(context.label(loop.exhausted()));
    code.label(item);
  }

  private int iteratorSlot(Operand iterator) {
    if (iterator instanceof Leaf leaf
        && leaf.value() instanceof Variable variable
        && context.hasSlot(variable)) {
      return context.slots().of(variable);
    }
    int slot = context.slots().takeScratch();
    instrs.pushObject(iterator);
    code.store(ValueType.OBJECT, slot);
    context.slots().releaseScratch(slot);
    return slot;
  }

  private void emitGenerator(int iterator) {
    Label other = new Label();
    code.loadObject(iterator);
    code.instanceOf(RuntimeClass.GENERATOR);
    code.jump(Opcodes.IFEQ, other);
    code.loadObject(iterator);
    code.cast(RuntimeClass.GENERATOR);
    code.instruction(Opcodes.DUP);
    code.getField(RuntimeClass.GENERATOR, "frame", FRAME_DESCRIPTOR);
    code.getStatic(StaticField.NONE);
    code.invoke(RuntimeMethod.RESUME);
    code.invoke(RuntimeMethod.ADVANCED);
    code.goTo(advanced);
    code.label(other);
  }

  private void emitOthers(int iterator) {
    Label foreign = new Label();
    code.loadObject(iterator);
    code.instanceOf(RuntimeClass.ITERATOR);
    code.jump(Opcodes.IFEQ, foreign);
    code.loadObject(iterator);
    code.cast(RuntimeClass.ITERATOR);
    code.invoke(RuntimeMethod.ITERATOR_NEXT);
    code.goTo(advanced);
    code.label(foreign);
    code.loadObject(iterator);
    code.invoke(RuntimeMethod.NEXT_OR_NULL);
  }
}
