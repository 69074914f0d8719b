package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Variable;
import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/** Which variables some path has assigned since the start or the last suspension. */
final class AssignedVariables {
  private final VariableNumbering numbering;
  private final Problem problem;
  private final Map<Block, BitSet> atStart;

  private AssignedVariables(IrFunction function, ControlFlow flow) {
    this.numbering = new VariableNumbering(function);
    this.problem = new Problem(numbering);
    this.atStart = DataFlow.solve(flow, problem);
  }

  static AssignedVariables of(IrFunction function, ControlFlow flow) {
    return new AssignedVariables(function, flow);
  }

  /** The variables assigned where a reachable block's terminator stands. */
  Set<Variable> atEnd(Block block) {
    BitSet assigned = problem.copy(atStart.get(block));
    block.instrs().forEach(instr -> problem.apply(instr, assigned));
    return numbering.variables(assigned);
  }

  private record Problem(VariableNumbering numbering) implements DataFlow.Forward<BitSet> {
    @Override
    public BitSet entry() {
      return new BitSet();
    }

    @Override
    public BitSet copy(BitSet assigned) {
      BitSet copy = (BitSet) assigned.clone();
      numbering.clearLocals(copy);
      return copy;
    }

    @Override
    public boolean merge(BitSet assigned, BitSet other) {
      int before = assigned.cardinality();
      assigned.or(other);
      numbering.clearLocals(assigned);
      return assigned.cardinality() > before;
    }

    @Override
    public void apply(Instr instr, BitSet assigned) {
      assign(instr.result(), assigned);
    }

    @Override
    public void assign(Variable result, BitSet assigned) {
      numbering.set(assigned, result);
    }

    @Override
    public void suspend(BitSet assigned) {
      assigned.clear();
    }
  }
}
