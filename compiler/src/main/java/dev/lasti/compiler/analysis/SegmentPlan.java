package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How a function that is too large for one method is divided into segments, each of which becomes a
 * method.
 *
 * <p>A segment is a run of neighbouring blocks. It is entered at its <b>entries</b>: the first
 * block of the function, the targets of edges from other segments, and what follows a {@code
 * yield}. The variables that are live at any entry cannot be variables of one method; they are
 * <b>shared</b>, and live in the frame.
 *
 * <pre>
 *   segment 0:  b0: x = 0; y = f(); z = y + 1; jump b1
 *   segment 1:  b1: return x + z                            entries: b1, shared: x, z
 * </pre>
 *
 * <p>Where a segment ends is chosen so that as few loops as possible are cut, for each time around
 * such a loop leaves the method. Loops keep one entry each also within a segment: see {@link
 * DispatchPlan}.
 */
public final class SegmentPlan {
  /**
   * One segment.
   *
   * @param blocks in the order of the function
   * @param heads for each entry the loop heads that dispatch passes on the way to it
   */
  public record Segment(int number, Set<Block> blocks, Map<Block, List<Block>> heads) {
    /** The blocks that are entered from elsewhere, in order. */
    public List<Block> entries() {
      return List.copyOf(heads.keySet());
    }
  }

  private final ControlFlow flow;
  private final Loops loops;
  private final List<Block> blocks;
  private final Map<Block, Integer> numbers = new HashMap<>();
  private final List<Segment> segments = new ArrayList<>();
  private final Liveness liveness;
  private final Set<Variable> shared = new LinkedHashSet<>();

  private SegmentPlan(IrFunction function, ToIntFunction<Block> size, int budget) {
    this.flow = ControlFlow.of(function);
    this.loops = Loops.of(flow);
    this.blocks = function.blocks().stream().filter(flow::isReachable).toList();
    List<Set<Block>> parts = divide(size, budget);
    this.liveness = Liveness.of(function);
    for (Set<Block> part : parts) {
      Segment segment = segment(segments.size(), part);
      segments.add(segment);
      segment.entries().forEach(entry -> shared.addAll(liveness.atStart(entry)));
    }
  }

  /**
   * Divides a function.
   *
   * @param size about how many bytes of code a block takes
   * @param budget how many bytes a segment may take; a single block may exceed it
   */
  public static SegmentPlan of(IrFunction function, ToIntFunction<Block> size, int budget) {
    return new SegmentPlan(function, size, budget);
  }

  /** The segments in the order of the function. The first entry of the first one is its start. */
  public List<Segment> segments() {
    return segments;
  }

  /** The segment that a reachable block is in. */
  public Segment segmentOf(Block block) {
    return segments.get(numbers.get(block));
  }

  /** The variables that more than one call of a segment needs. */
  public Set<Variable> shared() {
    return shared;
  }

  /** The variables that may be read behind the start of a block, shared ones among them. */
  public Set<Variable> liveAt(Block block) {
    return liveness.atStart(block);
  }

  private List<Set<Block>> divide(ToIntFunction<Block> size, int budget) {
    List<Set<Block>> parts = new ArrayList<>();
    int start = 0;
    while (start < blocks.size()) {
      int end = end(start, size, budget);
      Set<Block> part = new LinkedHashSet<>(blocks.subList(start, end));
      part.forEach(block -> numbers.put(block, parts.size()));
      parts.add(part);
      start = end;
    }
    return parts;
  }

  /** Where the segment ends that starts at an index: in its second half, outside of loops. */
  private int end(int start, ToIntFunction<Block> size, int budget) {
    int end = start + 1;
    int best = end;
    int total = size.applyAsInt(blocks.get(start));
    while (end < blocks.size() && total + size.applyAsInt(blocks.get(end)) <= budget) {
      total += size.applyAsInt(blocks.get(end));
      end++;
      if (total <= budget / 2 || end == blocks.size() || depthAt(end) <= depthAt(best)) {
        best = end;
      }
    }
    return best;
  }

  /** How many loops are cut before a block. */
  private int depthAt(int index) {
    Block block = blocks.get(index);
    int depth = 0;
    for (Loop loop : loops.around(block)) {
      depth += loop.contains(blocks.get(index - 1)) ? 1 : 0;
    }
    return depth;
  }

  private Segment segment(int number, Set<Block> part) {
    ControlFlow cut =
        ControlFlow.of(List.copyOf(entries(part)), block -> successorsWithin(block, part));
    DispatchPlan dispatch = DispatchPlan.of(cut, loops);
    Map<Block, List<Block>> heads = new LinkedHashMap<>();
    cut.roots().forEach(entry -> heads.put(entry, dispatch.heads(entry)));
    return new Segment(number, part, heads);
  }

  private Set<Block> entries(Set<Block> part) {
    Set<Block> entries = new LinkedHashSet<>();
    for (Block block : part) {
      List<Block> predecessors = flow.predecessors(block);
      if (block == blocks.get(0)
          || predecessors.stream()
              .anyMatch(from -> !part.contains(from) || isResumed(from, block))) {
        entries.add(block);
      }
    }
    return entries;
  }

  private static boolean isResumed(Block from, Block to) {
    return from.suspends() && from.terminator().successors().contains(to);
  }

  private List<Block> successorsWithin(Block block, Set<Block> part) {
    Set<Block> successors = new LinkedHashSet<>(flow.successors(block));
    successors.removeIf(to -> !part.contains(to) || isResumed(block, to));
    return List.copyOf(successors);
  }
}
