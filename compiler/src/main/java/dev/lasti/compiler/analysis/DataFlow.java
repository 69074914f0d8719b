package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Solves data-flow problems: finds for each block what holds at its start, by following the edges
 * until nothing changes.
 *
 * <p>States are mutable and merge into each other; a merge may only ever move a state towards one
 * end, or the search would not stop. An instruction that may raise passes the state before it to
 * the handler.
 */
public final class DataFlow {
  private DataFlow() {}

  /** A problem whose facts travel with control. */
  public interface Forward<S> {
    /** What holds where the function starts. */
    S entry();

    /** An independent copy of a state. */
    S copy(S state);

    /** Changes a state to what holds on both ways; tells whether it was changed. */
    boolean merge(S state, S other);

    /** Changes the state before an instruction to that behind it. */
    void apply(Instr instr, S state);

    /** Notes the assignment that a terminator makes on its first edge. */
    void assign(Variable result, S state);

    /** Changes the state before a suspension to that behind it. */
    default void suspend(S state) {}
  }

  /** A problem whose facts travel against control. */
  public interface Backward<S> {
    /** What holds where the function is left. */
    S exit();

    /** An independent copy of a state. */
    S copy(S state);

    /** Changes a state to what holds on both ways; tells whether it was changed. */
    boolean merge(S state, S other);

    /** Changes the state behind an instruction to that before it. */
    void apply(Instr instr, S state);

    /** Changes the state behind a block to that before its terminator. */
    void apply(Block block, Terminator terminator, S state);

    /** Takes back the assignment that a terminator makes on its first edge. */
    void unassign(Variable result, S state);
  }

  /** Solves a forward problem; the result has the state at the start of each reachable block. */
  public static <S> Map<Block, S> solve(ControlFlow flow, Forward<S> problem) {
    Map<Block, S> states = new HashMap<>();
    flow.roots().forEach(root -> states.put(root, problem.entry()));
    Worklist worklist = new Worklist(flow.roots());
    while (!worklist.isEmpty()) {
      Block block = worklist.remove();
      ForwardStep<S> step = new ForwardStep<>(problem, states, worklist);
      step.run(block, problem.copy(states.get(block)));
    }
    return states;
  }

  /** Solves a backward problem; the result has the state at the start of each reachable block. */
  public static <S> Map<Block, S> solve(ControlFlow flow, Backward<S> problem) {
    Map<Block, S> states = new HashMap<>();
    flow.reversePostorder().forEach(block -> states.put(block, problem.exit()));
    List<Block> order = flow.reversePostorder();
    Worklist worklist = new Worklist(List.of());
    for (int i = order.size() - 1; i >= 0; i--) {
      worklist.add(order.get(i));
    }
    while (!worklist.isEmpty()) {
      Block block = worklist.remove();
      if (problem.merge(states.get(block), atStart(block, problem, states))) {
        flow.predecessors(block).forEach(worklist::add);
      }
    }
    return states;
  }

  private static <S> S atStart(Block block, Backward<S> problem, Map<Block, S> states) {
    S state = atEnd(block, problem, states);
    S handler = block.handler() == null ? null : states.get(block.handler());
    Terminator terminator = block.terminator();
    problem.apply(block, terminator, state);
    if (handler != null && terminator.mayRaise()) {
      problem.merge(state, handler);
    }
    for (int i = block.instrs().size() - 1; i >= 0; i--) {
      Instr instr = block.instrs().get(i);
      problem.apply(instr, state);
      if (handler != null && instr.mayRaise()) {
        problem.merge(state, handler);
      }
    }
    return state;
  }

  /** What holds behind the terminator of a block: the merge of what its successors start with. */
  static <S> S atEnd(Block block, Backward<S> problem, Map<Block, S> states) {
    S state = problem.exit();
    List<Block> successors = block.terminator().successors();
    for (int i = 0; i < successors.size(); i++) {
      S successor = problem.copy(states.get(successors.get(i)));
      if (i == 0) {
        problem.unassign(block.terminator().result(), successor);
      }
      problem.merge(state, successor);
    }
    return state;
  }

  /** Carries a state through one block to all that may follow. */
  private record ForwardStep<S>(Forward<S> problem, Map<Block, S> states, Worklist worklist) {
    void run(Block block, S state) {
      for (Instr instr : block.instrs()) {
        raise(block, instr.mayRaise(), state);
        problem.apply(instr, state);
      }
      raise(block, block.terminator().mayRaise(), state);
      leave(block, state);
    }

    private void raise(Block block, boolean mayRaise, S state) {
      if (mayRaise && block.handler() != null) {
        flow(block.handler(), state);
      }
    }

    /** Comes to the first edge last: it alone has the terminator's assignment. */
    private void leave(Block block, S state) {
      List<Block> successors = block.terminator().successors();
      if (block.suspends()) {
        problem.suspend(state);
      }
      for (int i = successors.size() - 1; i >= 0; i--) {
        if (i == 0) {
          problem.assign(block.terminator().result(), state);
        }
        flow(successors.get(i), state);
      }
    }

    private void flow(Block to, S state) {
      S known = states.get(to);
      if (known == null) {
        states.put(to, problem.copy(state));
        worklist.add(to);
      } else if (problem.merge(known, state)) {
        worklist.add(to);
      }
    }
  }

  /** A queue that has each block at most once. */
  private static final class Worklist {
    private final Deque<Block> queue = new ArrayDeque<>();
    private final Set<Block> queued = new HashSet<>();

    Worklist(List<Block> blocks) {
      blocks.forEach(this::add);
    }

    void add(Block block) {
      if (queued.add(block)) {
        queue.add(block);
      }
    }

    Block remove() {
      Block block = queue.remove();
      queued.remove(block);
      return block;
    }

    boolean isEmpty() {
      return queue.isEmpty();
    }
  }
}
