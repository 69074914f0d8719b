package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The natural loops of a graph, and whether they are all the cycles it has.
 *
 * <p>An edge leads back if its target dominates its source; the loop of a head is all that reaches
 * the source of such an edge without passing the head. A graph is reducible if every cycle is
 * entered at one block only, that is, if it has no cycle without the edges that lead back.
 */
public final class Loops {
  private final ControlFlow flow;
  private final Map<Block, Set<Block>> backEdgeSources = new LinkedHashMap<>();
  private final List<Loop> loops;
  private final Map<Block, List<Loop>> around = new HashMap<>();

  private Loops(ControlFlow flow) {
    this.flow = flow;
    findBackEdges(Dominators.of(flow));
    this.loops =
        backEdgeSources.entrySet().stream()
            .map(edges -> naturalLoop(edges.getKey(), edges.getValue()))
            .sorted(Comparator.comparingInt(loop -> -loop.blocks().size()))
            .toList();
    for (Loop loop : loops) {
      for (Block block : loop.blocks()) {
        around.computeIfAbsent(block, unused -> new ArrayList<>()).add(loop);
      }
    }
  }

  /** The loops of a graph. */
  public static Loops of(ControlFlow flow) {
    return new Loops(flow);
  }

  private void findBackEdges(Dominators dominators) {
    for (Block source : flow.reversePostorder()) {
      for (Block head : flow.successors(source)) {
        if (dominators.dominates(head, source)) {
          backEdgeSources.computeIfAbsent(head, unused -> new LinkedHashSet<>()).add(source);
        }
      }
    }
  }

  private Loop naturalLoop(Block head, Set<Block> sources) {
    Set<Block> blocks = new LinkedHashSet<>(Set.of(head));
    Deque<Block> worklist = new ArrayDeque<>(sources);
    while (!worklist.isEmpty()) {
      Block block = worklist.remove();
      if (blocks.add(block)) {
        worklist.addAll(flow.predecessors(block));
      }
    }
    return new Loop(head, blocks);
  }

  /** All loops, outer ones before those in them. */
  public List<Loop> loops() {
    return loops;
  }

  /** The loops that a block lies in, outer ones first. */
  public List<Loop> around(Block block) {
    return around.getOrDefault(block, List.of());
  }

  /** How many loops a block lies in. */
  public int depth(Block block) {
    return around(block).size();
  }

  /** Whether every cycle is a natural loop: without the edges that lead back, all can be sorted. */
  public boolean isReducible() {
    Map<Block, Integer> forwardEdges = new HashMap<>();
    for (Block block : flow.reversePostorder()) {
      forwardSuccessors(block).forEach(to -> forwardEdges.merge(to, 1, Integer::sum));
    }
    Deque<Block> ready = new ArrayDeque<>(flow.reversePostorder());
    ready.removeIf(forwardEdges::containsKey);
    int sorted = 0;
    while (!ready.isEmpty()) {
      sorted++;
      for (Block successor : forwardSuccessors(ready.remove())) {
        if (forwardEdges.merge(successor, -1, Integer::sum) == 0) {
          ready.add(successor);
        }
      }
    }
    return sorted == flow.reversePostorder().size();
  }

  private List<Block> forwardSuccessors(Block block) {
    return flow.successors(block).stream()
        .filter(head -> !backEdgeSources.getOrDefault(head, Set.of()).contains(block))
        .toList();
  }
}
