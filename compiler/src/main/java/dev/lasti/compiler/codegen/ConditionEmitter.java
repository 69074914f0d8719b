package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Leaf;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.codegen.ExpressionTrees.Tree;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.source.Span;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes jumps that depend on a condition, without making a Python {@code bool} of it. */
final class ConditionEmitter {
  private final MethodContext context;
  private final CodeBuilder code;
  private final InstrEmitter instrs;

  ConditionEmitter(MethodContext context, InstrEmitter instrs) {
    this.context = context;
    this.code = context.code();
    this.instrs = instrs;
  }

  /**
   * Jumps if the condition has the wanted truth.
   *
   * @param span what a test of truth stands for, should it raise
   */
  void emitJump(Operand condition, boolean wanted, Label target, Span span) {
    if (condition instanceof Tree tree && tree.instr() instanceof Instr.Operate operate) {
      emitJump(operate, tree, wanted, target, span);
    } else {
      emitTruthJump(condition, wanted, target, span);
    }
  }

  private void emitJump(Instr.Operate operate, Tree tree, boolean wanted, Label target, Span span) {
    List<Operand> operands = tree.operands();
    Operation operation = operate.operation();
    RuntimeMethod test = RuntimeOperations.testOf(operation);
    if (operation == Operation.NOT || operation == Operation.TRUTH) {
      boolean same = operation == Operation.TRUTH;
      emitJump(operands.get(0), same == wanted, target, operate.span());
    } else if (isNoneTest(operation, operands)) {
      emitNoneJump(operands.get(0), (operation == Operation.IS) == wanted, target);
    } else if (test != null) {
      emitComparison(operate, test, operands, wanted, target);
    } else {
      emitTruthJump(tree, wanted, target, span);
    }
  }

  private void emitComparison(
      Instr.Operate operate,
      RuntimeMethod test,
      List<Operand> operands,
      boolean wanted,
      Label target) {
    IntegerEmitter.Test general =
        values -> {
          values.forEach(instrs::pushObject);
          context.position(operate.span());
          code.invoke(test);
          jump(wanted, target);
        };
    if (!instrs.integers().emitComparison(operate.operation(), operands, wanted, target, general)) {
      general.emit(operands);
    }
  }

  /** Whether this is {@code x is None}, for which comparing references is exact. */
  private static boolean isNoneTest(Operation operation, List<Operand> operands) {
    return (operation == Operation.IS || operation == Operation.IS_NOT)
        && operands.get(1) instanceof Leaf leaf
        && leaf.value().equals(Constant.NONE);
  }

  private void emitNoneJump(Operand value, boolean wanted, Label target) {
    instrs.pushObject(value);
    code.getStatic(StaticField.NONE);
    code.jump(wanted ? Opcodes.IF_ACMPEQ : Opcodes.IF_ACMPNE, target);
  }

  private void emitTruthJump(Operand condition, boolean wanted, Label target, Span span) {
    IntegerEmitter.Test general = values -> emitAnyTruthJump(values.get(0), wanted, target, span);
    if (!instrs.integers().emitTruth(condition, wanted, target, general)) {
      general.emit(List.of(condition));
    }
  }

  private void emitAnyTruthJump(Operand condition, boolean wanted, Label target, Span span) {
    Pushed pushed = instrs.push(condition);
    if (pushed != Pushed.BOOLEAN) {
      instrs.box(pushed);
      context.position(span);
      code.invoke(RuntimeMethod.IS_TRUE);
    }
    jump(wanted, target);
  }

  private void jump(boolean wanted, Label target) {
    code.jump(wanted ? Opcodes.IFNE : Opcodes.IFEQ, target);
  }
}
