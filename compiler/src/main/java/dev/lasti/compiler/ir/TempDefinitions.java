package dev.lasti.compiler.ir;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which temporaries are assigned on every path to a block.
 *
 * <p>A temporary is never unassigned, so an exception finds at least those that were assigned
 * before the first instruction that can raise.
 */
final class TempDefinitions {
  private final IrFunction function;
  private final Map<Block, Set<Temp>> atStart = new HashMap<>();
  private final Deque<Block> worklist = new ArrayDeque<>();

  TempDefinitions(IrFunction function) {
    this.function = function;
    flow(function.entry(), new HashSet<>());
    while (!worklist.isEmpty()) {
      follow(worklist.remove());
    }
  }

  /** The assigned temporaries as a set of the caller's own, or null for unreachable blocks. */
  Set<Temp> atStart(Block block) {
    return atStart.containsKey(block) ? new HashSet<>(atStart.get(block)) : null;
  }

  private void flow(Block to, Set<Temp> defined) {
    Set<Temp> before = atStart.get(to);
    if (before == null) {
      atStart.put(to, new HashSet<>(defined));
      worklist.add(to);
    } else if (before.retainAll(defined)) {
      worklist.add(to);
    }
  }

  private void follow(Block block) {
    Set<Temp> defined = atStart(block);
    boolean raised = false;
    for (Instr instr : block.instrs()) {
      raised = raised || raise(block, instr.mayRaise(), defined);
      define(instr.result(), defined);
    }
    Terminator terminator = block.terminator();
    if (!raised) {
      raise(block, terminator.mayRaise(), defined);
    }
    for (int i = terminator.successors().size() - 1; i > 0; i--) {
      flow(terminator.successors().get(i), defined);
    }
    if (!terminator.successors().isEmpty()) {
      define(terminator.result(), defined);
      flow(terminator.successors().get(0), defined);
    }
  }

  private boolean raise(Block block, boolean mayRaise, Set<Temp> defined) {
    if (mayRaise && block.handler() != null) {
      flow(block.handler(), defined);
    }
    return mayRaise;
  }

  static void define(Variable result, Set<Temp> defined) {
    if (result instanceof Temp temp) {
      defined.add(temp);
    }
  }

  static List<Temp> undefined(Collection<Value> operands, Set<Temp> defined) {
    return operands.stream()
        .filter(operand -> operand instanceof Temp && !defined.contains(operand))
        .map(Temp.class::cast)
        .distinct()
        .toList();
  }

  /** The temporaries that more than one step assigns, under the block of a later one. */
  Map<Block, Temp> assignedTwice() {
    Map<Block, Temp> twice = new LinkedHashMap<>();
    Set<Temp> assigned = new HashSet<>();
    for (Block block : function.blocks()) {
      block.instrs().forEach(instr -> noteAssignment(block, instr.result(), assigned, twice));
      noteAssignment(block, block.terminator().result(), assigned, twice);
    }
    return twice;
  }

  private static void noteAssignment(
      Block block, Variable result, Set<Temp> assigned, Map<Block, Temp> twice) {
    if (result instanceof Temp temp && !assigned.add(temp)) {
      twice.put(block, temp);
    }
  }
}
