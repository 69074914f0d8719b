package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the temporaries of a block that are used once back into the expressions that they came from,
 * so that they live on the operand stack.
 *
 * <pre>
 *   t0 = load_global[print]              print(f(x) + 1)
 *   t1 = load_global[f]
 *   t2 = call t1, x            becomes   call(load_global[print],
 *   t3 = add t2, 1                            add(call(load_global[f], x), 1))
 *   call t0, t3
 * </pre>
 *
 * <p>Instructions are taken in order. One whose value is used once, later in the same block, is
 * pending until then. An instruction absorbs the last pending ones if they are its operands in
 * order; whatever else is pending and would be overtaken gets a slot. So everything that can be
 * noticed happens in the order of the IR. A variable that is an operand is loaded late or early,
 * but never past an assignment: whatever assigns a local first empties the list.
 */
final class ExpressionTrees {
  /** What an instruction reads. */
  sealed interface Operand {}

  /**
   * A variable or constant.
   *
   * @param check raises if the variable is unbound; null where that cannot be
   */
  record Leaf(Value value, Instr.CheckBound check) implements Operand {}

  /** The value of an instruction that nothing else reads. */
  record Tree(Instr instr, List<Operand> operands) implements Operand {}

  private final List<Tree> statements = new ArrayList<>();
  private final List<Operand> terminatorOperands;

  private final TempUses uses;
  private final Block block;
  private final List<Tree> pending = new ArrayList<>();

  private ExpressionTrees(Block block, TempUses uses) {
    this.block = block;
    this.uses = uses;
    block.instrs().forEach(this::add);
    this.terminatorOperands = absorb(block.terminator().operands());
    flush(pending.size());
  }

  /** Builds the trees of one block. */
  static ExpressionTrees of(Block block, TempUses uses) {
    return new ExpressionTrees(block, uses);
  }

  /** What is to be executed in order; a result goes to its variable. */
  List<Tree> statements() {
    return statements;
  }

  /** What the terminator reads, behind all statements. */
  List<Operand> terminatorOperands() {
    return terminatorOperands;
  }

  private void add(Instr instr) {
    Tree tree = new Tree(instr, absorb(instr.operands()));
    if (mayWait(instr)) {
      pending.add(tree);
    } else {
      flush(pending.size());
      statements.add(tree);
    }
  }

  /** What a handler catches is on the stack at its start, and must be taken from there at once. */
  private boolean mayWait(Instr instr) {
    return instr instanceof Instr.CheckBound
        || instr.result() instanceof Temp temp
            && uses.isUsedOnceIn(temp, block)
            && !(instr instanceof Instr.CatchException);
  }

  /** Makes operands of the values, from the pending instructions where they are the last ones. */
  private List<Operand> absorb(List<? extends Value> values) {
    flush(overtaken(values));
    Operand[] operands = new Operand[values.size()];
    for (int i = operands.length - 1; i >= 0; i--) {
      operands[i] = takeOperand(values.get(i));
    }
    return List.of(operands);
  }

  private Operand takeOperand(Value value) {
    Tree last = pending.isEmpty() ? null : pending.get(pending.size() - 1);
    if (last != null && last.instr().result() != null && last.instr().result().equals(value)) {
      return pending.remove(pending.size() - 1);
    }
    if (last != null
        && last.instr() instanceof Instr.CheckBound check
        && check.local().equals(value)) {
      pending.remove(pending.size() - 1);
      return new Leaf(value, check);
    }
    return new Leaf(value, null);
  }

  /** How many pending instructions must be done before the operands can be absorbed. */
  private int overtaken(List<? extends Value> values) {
    int position = pending.size();
    int overtaken = 0;
    for (int i = values.size() - 1; i >= 0; i--) {
      int found = find(values.get(i), position);
      if (found == position - 1) {
        position = found;
      } else if (found >= 0) {
        overtaken = Math.max(overtaken, found + 1);
      }
    }
    return overtaken;
  }

  private int find(Value value, int end) {
    for (int i = end - 1; i >= 0; i--) {
      Instr instr = pending.get(i).instr();
      boolean checks =
          i == end - 1 && instr instanceof Instr.CheckBound check && check.local().equals(value);
      if (checks || instr.result() != null && instr.result().equals(value)) {
        return i;
      }
    }
    return -1;
  }

  private void flush(int count) {
    List<Tree> first = pending.subList(0, count);
    statements.addAll(first);
    first.clear();
  }
}
