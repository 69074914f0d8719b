package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Variable;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/**
 * Which variables may still be read.
 *
 * <p>A variable is live at a place if a path from there reads it before assigning it. What is live
 * where a block starts that follows a {@code yield} must survive the suspension.
 */
public final class Liveness {
  private final VariableNumbering numbering;
  private final Problem problem;
  private final Map<Block, BitSet> atStart;

  private Liveness(
      IrFunction function, ControlFlow flow, Map<Block, ? extends Set<Variable>> readAtEnd) {
    this.numbering = new VariableNumbering(function);
    this.problem = new Problem(numbering, readAtEnd);
    this.atStart = DataFlow.solve(flow, problem);
  }

  /** Liveness of all variables of a function. */
  public static Liveness of(IrFunction function) {
    return new Liveness(function, ControlFlow.of(function), Map.of());
  }

  /** Liveness where the terminators of some blocks read more variables than the IR says. */
  static Liveness of(
      IrFunction function, ControlFlow flow, Map<Block, ? extends Set<Variable>> readAtEnd) {
    return new Liveness(function, flow, readAtEnd);
  }

  /** The variables that are live before a reachable block's first instruction. */
  public Set<Variable> atStart(Block block) {
    return numbering.variables(atStart.get(block));
  }

  /** The variables that are live behind a reachable block's terminator. */
  public Set<Variable> atEnd(Block block) {
    return numbering.variables(DataFlow.atEnd(block, problem, atStart));
  }

  private record Problem(VariableNumbering numbering, Map<Block, ? extends Set<Variable>> readAtEnd)
      implements DataFlow.Backward<BitSet> {
    @Override
    public BitSet exit() {
      return new BitSet();
    }

    @Override
    public BitSet copy(BitSet live) {
      return (BitSet) live.clone();
    }

    @Override
    public boolean merge(BitSet live, BitSet other) {
      int before = live.cardinality();
      live.or(other);
      return live.cardinality() > before;
    }

    @Override
    public void apply(Instr instr, BitSet live) {
      unassign(instr.result(), live);
      instr.operands().forEach(operand -> numbering.set(live, operand));
      if (instr instanceof Instr.Move move && move.letsGo()) {
        numbering.set(live, move.result());
      }
    }

    @Override
    public void apply(Block block, Terminator terminator, BitSet live) {
      terminator.operands().forEach(operand -> numbering.set(live, operand));
      if (readAtEnd.containsKey(block)) {
        readAtEnd.get(block).forEach(variable -> numbering.set(live, variable));
      }
    }

    @Override
    public void unassign(Variable result, BitSet live) {
      numbering.clear(live, result);
    }
  }
}
