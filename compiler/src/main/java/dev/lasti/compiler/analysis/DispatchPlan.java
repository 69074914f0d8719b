package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a generator gets back to where it was suspended without jumping into a loop; and likewise how
 * a {@linkplain SegmentPlan segment} of a large function is entered.
 *
 * <p>A {@code yield} ends the call of {@code resume}, so the loops of the code that one call runs
 * are those of the graph {@linkplain ControlFlow#cutAtYields cut at the yields}. Where every way
 * around a Python loop yields, none is left, and dispatch jumps straight to the resume block:
 *
 * <pre>
 *   for x in it:          head -&gt; body -&gt; [yield | resume] -&gt; head
 *       yield x           cut:  head -&gt; body -&gt; yield;  resume -&gt; head
 * </pre>
 *
 * <p>Where a way around is left, a resume block that flows into the middle of it would be a second
 * entry. Dispatch then jumps to the head of the loop, which goes on to the resume block, or to the
 * head of the next inner loop of this kind:
 *
 * <pre>
 *   for x in it:          head -&gt; test -&gt; body -&gt; [yield | resume] -&gt; rest -&gt; head
 *       if x:             cut:  head -&gt; test -&gt; rest -&gt; head;  resume -&gt; rest
 *           yield x       heads(resume) = [head]
 *       print(x)
 * </pre>
 *
 * <p>A loop is passed by if the resume block flows into it at its head: such an edge is an entry
 * like that from before the loop.
 *
 * <p>An edge of dispatch, from a head to a resume block, may make code part of a cycle that was
 * none of it before. So the search is repeated until it finds no more heads.
 */
public final class DispatchPlan {
  private final ControlFlow cut;
  private final Loops loops;
  private final Map<Block, List<Block>> heads = new LinkedHashMap<>();

  /** The edges of dispatch: from each head to what comes next on the way to a resume block. */
  private final Map<Block, Set<Block>> dispatched = new HashMap<>();

  private final Map<Block, Set<Block>> dispatchers = new HashMap<>();

  /** What {@link #findEntrances} found in this round for the loop of each head. */
  private final Map<Block, Set<Block>> entrances = new HashMap<>();

  private DispatchPlan(ControlFlow cut, Loops loops) {
    this.cut = cut;
    this.loops = loops;
    cut.roots().forEach(entry -> heads.put(entry, List.of()));
    boolean changed = true;
    while (changed) {
      entrances.clear();
      changed = false;
      for (Block entry : cut.roots()) {
        changed |= update(entry);
      }
    }
  }

  private boolean update(Block resume) {
    List<Block> found = findHeads(resume);
    for (int i = 0; i < found.size(); i++) {
      Block next = i + 1 < found.size() ? found.get(i + 1) : resume;
      dispatched.computeIfAbsent(found.get(i), unused -> new LinkedHashSet<>()).add(next);
      dispatchers.computeIfAbsent(next, unused -> new LinkedHashSet<>()).add(found.get(i));
    }
    return !found.equals(heads.put(resume, found));
  }

  /** The plan for a generator or coroutine. */
  public static DispatchPlan of(IrFunction function) {
    return new DispatchPlan(ControlFlow.cutAtYields(function), Loops.of(ControlFlow.of(function)));
  }

  /**
   * The plan for any graph that is cut out of a function's.
   *
   * @param cut the graph; its roots are the blocks that dispatch jumps to
   * @param loops those of the whole function
   */
  static DispatchPlan of(ControlFlow cut, Loops loops) {
    return new DispatchPlan(cut, loops);
  }

  /** The loop heads that dispatch passes on the way to a resume block, the outermost first. */
  public List<Block> heads(Block resume) {
    return heads.get(resume);
  }

  /** All loop heads that dispatch passes on the way to any resume block. */
  public Set<Block> allHeads() {
    Set<Block> all = new HashSet<>();
    heads.values().forEach(all::addAll);
    return all;
  }

  private List<Block> findHeads(Block resume) {
    return loops.around(resume).stream()
        .filter(loop -> cut.isReachable(loop.head()))
        .filter(loop -> entrances(loop).contains(resume))
        .map(Loop::head)
        .toList();
  }

  private Set<Block> entrances(Loop loop) {
    return entrances.computeIfAbsent(loop.head(), unused -> findEntrances(loop));
  }

  /**
   * The blocks from which control flows into a cycle of the cut loop elsewhere than at its head.
   */
  private Set<Block> findEntrances(Loop loop) {
    Set<Block> fromHead =
        reachable(successors(loop.head()), this::successors, block -> !loop.contains(block));
    if (!fromHead.contains(loop.head())) {
      return Set.of();
    }
    Set<Block> cycle =
        reachable(List.of(loop.head()), this::predecessors, block -> !fromHead.contains(block));
    Set<Block> behindHead = new LinkedHashSet<>(cycle);
    behindHead.remove(loop.head());
    Set<Block> entrances = new HashSet<>(behindHead);
    for (Block block : behindHead) {
      entrances.addAll(
          reachable(
              predecessors(block),
              this::predecessors,
              before ->
                  cycle.contains(before) || !loop.contains(before) || entrances.contains(before)));
    }
    return entrances;
  }

  private List<Block> successors(Block block) {
    List<Block> successors = new ArrayList<>(cut.successors(block));
    successors.addAll(dispatched.getOrDefault(block, Set.of()));
    return successors;
  }

  private List<Block> predecessors(Block block) {
    List<Block> predecessors = new ArrayList<>(cut.predecessors(block));
    predecessors.addAll(dispatchers.getOrDefault(block, Set.of()));
    return predecessors;
  }

  /** The blocks that can be reached from some of them; the search stops before others. */
  private static Set<Block> reachable(
      Collection<Block> from, Function<Block, List<Block>> edges, Predicate<Block> stops) {
    Set<Block> reached = new HashSet<>();
    Deque<Block> worklist = new ArrayDeque<>(from);
    while (!worklist.isEmpty()) {
      Block block = worklist.remove();
      if (!stops.test(block) && reached.add(block)) {
        worklist.addAll(edges.apply(block));
      }
    }
    return reached;
  }
}
