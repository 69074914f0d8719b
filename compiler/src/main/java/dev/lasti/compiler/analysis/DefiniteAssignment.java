package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Value;
import dev.lasti.compiler.ir.Variable;
import java.util.BitSet;
import java.util.Map;

/**
 * Which variables are bound on every path: assigned, and not unbound again by {@code del}.
 *
 * <p>A {@code check_bound} that was passed proves its variable bound.
 */
public final class DefiniteAssignment {
  private final VariableNumbering numbering;
  private final Problem problem;
  private final Map<Block, BitSet> atStart;

  private DefiniteAssignment(IrFunction function) {
    this.numbering = new VariableNumbering(function);
    this.problem = new Problem(numbering, numbering.set(function.parameters().locals()));
    this.atStart = DataFlow.solve(ControlFlow.of(function), problem);
  }

  /** Definite assignment of all variables of a function. */
  public static DefiniteAssignment of(IrFunction function) {
    return new DefiniteAssignment(function);
  }

  /** Starts to follow a reachable block from its first instruction on. */
  public Cursor cursor(Block block) {
    return new Cursor(problem.copy(atStart.get(block)));
  }

  /** A place in a block that moves forward one instruction at a time. */
  public final class Cursor {
    private final BitSet bound;

    private Cursor(BitSet bound) {
      this.bound = bound;
    }

    /** Whether the variable is bound here on every path. */
    public boolean isBound(Variable variable) {
      return bound.get(numbering.number(variable));
    }

    /** Steps over an instruction. */
    public void pass(Instr instr) {
      problem.apply(instr, bound);
    }
  }

  private record Problem(VariableNumbering numbering, BitSet parameters)
      implements DataFlow.Forward<BitSet> {
    @Override
    public BitSet entry() {
      return copy(parameters);
    }

    @Override
    public BitSet copy(BitSet bound) {
      BitSet copy = (BitSet) bound.clone();
      numbering.clearLocals(copy);
      return copy;
    }

    @Override
    public boolean merge(BitSet bound, BitSet other) {
      int before = bound.cardinality();
      bound.and(other);
      return bound.cardinality() < before;
    }

    @Override
    public void apply(Instr instr, BitSet bound) {
      if (instr instanceof Instr.CheckBound check) {
        numbering.set(bound, check.local());
      } else if (instr.result() != null) {
        bound.set(numbering.number(instr.result()), binds(instr, bound));
      }
    }

    /** {@code push_handled} and {@code swap_handled} give null where nothing was handled. */
    private boolean binds(Instr instr, BitSet bound) {
      if (instr instanceof Instr.Move move) {
        return isBound(move.source(), bound);
      }
      return !(instr instanceof Instr.Operate operate)
          || operate.operation() != Operation.PUSH_HANDLED
              && operate.operation() != Operation.SWAP_HANDLED;
    }

    private boolean isBound(Value value, BitSet bound) {
      return value instanceof Variable variable
          ? bound.get(numbering.number(variable))
          : !value.equals(Constant.UNBOUND);
    }

    @Override
    public void assign(Variable result, BitSet bound) {
      if (result != null) {
        bound.set(numbering.number(result));
      }
    }
  }
}
