package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.codegen.ExpressionTrees.Leaf;
import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.codegen.ExpressionTrees.Tree;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Terminator;
import java.util.List;
import org.objectweb.asm.Label;

/** Writes the blocks of a function, and the table of their handlers. */
final class BodyEmitter {
  private final MethodContext context;
  private final CodeBuilder code;
  private final BodyFrame frame;
  private final TempUses uses;
  private final InstrEmitter instrs;
  private final TerminatorEmitter terminators;
  private final ExceptionTable exceptions = new ExceptionTable();
  private final Label uncaught = new Label();
  private final ControlFlow flow;
  private boolean someLeave;

  BodyEmitter(MethodContext context, BodyFrame frame, BodyAnalysis analysis) {
    this.context = context;
    this.code = context.code();
    this.uses = analysis.uses();
    this.frame = frame;
    this.instrs = new InstrEmitter(context, frame, uses);
    this.terminators = new TerminatorEmitter(context, instrs, frame);
    this.flow = analysis.flow();
  }

  /** Writes blocks; the code before them falls through to the first one or jumps to any. */
  void emit(List<Block> order) {
    for (int i = 0; i < order.size(); i++) {
      emit(order.get(i), i + 1 < order.size() ? order.get(i + 1) : null);
    }
  }

  /** Whether an exception may leave the function, so that {@link #uncaught} needs code. */
  boolean someLeave() {
    return someLeave;
  }

  /** The place of the code that gets the exceptions that leave the function. */
  Label uncaught() {
    return uncaught;
  }

  /** Writes the exception table, behind all code. */
  void emitExceptionTable() {
    exceptions.emit(code.visitor());
  }

  private void emit(Block block, Block next) {
    frame.emitBefore(block);
    code.label(context.label(block));
    context.enter(block, flow);
    frame.emitStart(block);
    ExpressionTrees trees = ExpressionTrees.of(block, uses);
    Label covered = null;
    for (Tree statement : trees.statements()) {
      covered = covered == null && mayRaise(statement) ? here() : covered;
      instrs.emitStatement(statement);
    }
    if (covered == null && mayRaise(block.terminator(), trees.terminatorOperands())) {
      covered = here();
    }
    terminators.emit(block.terminator(), trees.terminatorOperands(), next);
    context.leave(block);
    if (covered != null) {
      cover(covered, block);
    }
  }

  /**
   * Covers a block from its first instruction that can raise. What stands before may assign
   * variables that the handler reads: to the verifier they are unassigned until then.
   */
  private void cover(Label start, Block block) {
    someLeave |= block.handler() == null;
    Label handler = block.handler() == null ? uncaught : context.label(block.handler());
    exceptions.cover(start, here(), handler);
  }

  private Label here() {
    Label here = new Label();
    code.label(here);
    return here;
  }

  private static boolean mayRaise(Terminator terminator, List<Operand> operands) {
    return terminator.mayRaise() || operands.stream().anyMatch(BodyEmitter::mayRaise);
  }

  private static boolean mayRaise(Operand operand) {
    return operand instanceof Tree tree
        ? tree.instr().mayRaise() || tree.operands().stream().anyMatch(BodyEmitter::mayRaise)
        : ((Leaf) operand).check() != null;
  }
}
