package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Terminator;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes the ends of blocks. A jump to the block that follows in the code is left out. */
final class TerminatorEmitter {
  private final MethodContext context;
  private final CodeBuilder code;
  private final InstrEmitter instrs;
  private final BodyFrame frame;
  private final ConditionEmitter conditions;

  TerminatorEmitter(MethodContext context, InstrEmitter instrs, BodyFrame frame) {
    this.context = context;
    this.code = context.code();
    this.instrs = instrs;
    this.frame = frame;
    this.conditions = new ConditionEmitter(context, instrs);
  }

  /**
   * Writes the end of a block.
   *
   * @param next the block that follows in the code, or null
   */
  void emit(Terminator terminator, List<Operand> operands, Block next) {
    terminator.accept(new Emission(operands, next));
  }

  private final class Emission implements Terminator.Visitor<Void> {
    private final List<Operand> operands;
    private final Block next;

    Emission(List<Operand> operands, Block next) {
      this.operands = operands;
      this.next = next;
    }

    private void goTo(Block target) {
      if (target != next) {
        code.goTo(context.label(target));
      }
    }

    @Override
    public Void visitJump(Terminator.Jump jump) {
      goTo(jump.target());
      return null;
    }

    @Override
    public Void visitBranch(Terminator.Branch branch) {
      boolean jumpIfTrue = branch.ifTrue() != next;
      Block target = jumpIfTrue ? branch.ifTrue() : branch.ifFalse();
      Label label = context.label(target);
      conditions.emitJump(operands.get(0), jumpIfTrue, label, branch.span());
      goTo(jumpIfTrue ? branch.ifFalse() : branch.ifTrue());
      return null;
    }

    @Override
    public Void visitNext(Terminator.Next loop) {
      new LoopEmitter(context, instrs).emit(loop, operands.get(0));
      goTo(loop.body());
      return null;
    }

    @Override
    public Void visitReturn(Terminator.Return leave) {
      frame.emitReturn(instrs, operands.get(0));
      return null;
    }

    @Override
    public Void visitRaise(Terminator.Raise raise) {
      if (operands.isEmpty()) {
        context.position(raise.span());
        code.invoke(RuntimeMethod.RERAISE_HANDLED);
        context.reraisePosition(raise.span());
      } else {
        instrs.pushObject(operands.get(0));
        pushCause();
        context.position(raise.span());
        code.invoke(RuntimeMethod.RAISE);
      }
      context.raise();
      return null;
    }

    private void pushCause() {
      if (operands.size() > 1) {
        instrs.pushObject(operands.get(1));
      } else {
        code.instruction(Opcodes.ACONST_NULL);
      }
    }

    @Override
    public Void visitReraise(Terminator.Reraise reraise) {
      instrs.pushAs(operands.get(0), RuntimeClass.EXCEPTION);
      context.reraisePosition(reraise.span());
      context.raise();
      return null;
    }

    @Override
    public Void visitSwitch(Terminator.Switch choice) {
      instrs.push(operands.get(0));
      int[] keys = choice.keys().stream().mapToInt(Integer::intValue).toArray();
      Label[] targets = choice.targets().stream().map(context::label).toArray(Label[]::new);
      code.choose(keys, targets, context.label(choice.otherwise()));
      return null;
    }

    @Override
    public Void visitYield(Terminator.Yield yield) {
      frame.emitYield(instrs, yield, operands.get(0));
      return null;
    }

    @Override
    public Void visitDelegate(Terminator.Delegate delegate) {
      frame.emitDelegate(instrs, delegate, operands.get(0));
      return null;
    }

    @Override
    public Void visitUnreachable(Terminator.Unreachable unreachable) {
      code.instruction(Opcodes.ACONST_NULL);
      context.raise();
      return null;
    }
  }
}
