package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The edges between the blocks that can be reached, exception edges included.
 *
 * <p>This is a picture of the moment: it does not follow later changes of the function.
 */
public final class ControlFlow {
  private final List<Block> roots;
  private final Map<Block, List<Block>> successors = new HashMap<>();
  private final Map<Block, List<Block>> predecessors = new HashMap<>();
  private final List<Block> reversePostorder = new ArrayList<>();
  private final Map<Block, Integer> positions = new HashMap<>();

  private ControlFlow(List<Block> roots, Function<Block, List<Block>> successorsOf) {
    this.roots = List.copyOf(roots);
    this.roots.forEach(root -> visit(root, successorsOf));
    Collections.reverse(reversePostorder);
    for (Block block : reversePostorder) {
      positions.put(block, positions.size());
      predecessors.computeIfAbsent(block, unused -> new ArrayList<>());
      for (Block successor : successors.get(block)) {
        predecessors.computeIfAbsent(successor, unused -> new ArrayList<>()).add(block);
      }
    }
  }

  /** The graph of a function: control passes through a {@code yield} to what follows. */
  public static ControlFlow of(IrFunction function) {
    return new ControlFlow(List.of(function.entry()), ControlFlow::allSuccessors);
  }

  /**
   * The graph of what one call of a generator's {@code resume} runs: no edge leads out of a {@code
   * yield}, and the blocks that follow one are entered from outside, as the first block is.
   */
  public static ControlFlow cutAtYields(IrFunction function) {
    List<Block> roots = new ArrayList<>(List.of(function.entry()));
    for (Block block : of(function).reversePostorder()) {
      if (block.suspends()) {
        roots.addAll(block.terminator().successors());
      }
    }
    return new ControlFlow(roots, ControlFlow::successorsWithoutYields);
  }

  /** A graph with other edges than a function has. */
  public static ControlFlow of(List<Block> roots, Function<Block, List<Block>> successors) {
    return new ControlFlow(roots, successors);
  }

  private static List<Block> allSuccessors(Block block) {
    List<Block> successors = new ArrayList<>(block.terminator().successors());
    addHandler(block, successors);
    return successors.stream().distinct().toList();
  }

  private static List<Block> successorsWithoutYields(Block block) {
    if (!block.suspends()) {
      return allSuccessors(block);
    }
    List<Block> successors = new ArrayList<>();
    addHandler(block, successors);
    return successors;
  }

  private static void addHandler(Block block, List<Block> successors) {
    if (block.handler() != null && block.mayRaise()) {
      successors.add(block.handler());
    }
  }

  /** Depth-first search with a stack of its own, for generated code can nest deeply. */
  private void visit(Block root, Function<Block, List<Block>> successorsOf) {
    Deque<Block> path = new ArrayDeque<>();
    Deque<Iterator<Block>> pending = new ArrayDeque<>();
    enter(root, successorsOf, path, pending);
    while (!path.isEmpty()) {
      if (pending.peek().hasNext()) {
        enter(pending.peek().next(), successorsOf, path, pending);
      } else {
        pending.pop();
        reversePostorder.add(path.pop());
      }
    }
  }

  private void enter(
      Block block,
      Function<Block, List<Block>> successorsOf,
      Deque<Block> path,
      Deque<Iterator<Block>> pending) {
    if (!successors.containsKey(block)) {
      List<Block> found = successorsOf.apply(block);
      successors.put(block, found);
      path.push(block);
      pending.push(found.iterator());
    }
  }

  /** The blocks that are entered from outside. */
  public List<Block> roots() {
    return roots;
  }

  /** All blocks that can be reached, each before its successors unless an edge leads back. */
  public List<Block> reversePostorder() {
    return Collections.unmodifiableList(reversePostorder);
  }

  /** Where a block stands in {@link #reversePostorder()}. */
  public int position(Block block) {
    return positions.get(block);
  }

  public boolean isReachable(Block block) {
    return positions.containsKey(block);
  }

  public boolean isUnreachable(Block block) {
    return !isReachable(block);
  }

  /** The blocks that control can go to, the handler last; each once. */
  public List<Block> successors(Block block) {
    return successors.get(block);
  }

  /** The blocks that control can come from, by a jump or by an exception; each once. */
  public List<Block> predecessors(Block block) {
    return predecessors.get(block);
  }
}
