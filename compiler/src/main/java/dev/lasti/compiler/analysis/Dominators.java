package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import java.util.Arrays;
import java.util.List;

/**
 * Which blocks are passed on every way to a block.
 *
 * <p>The immediate dominators are found by the iteration of Cooper, Harvey and Kennedy, "A Simple,
 * Fast Dominance Algorithm". A graph with several roots is taken to have a block before them all.
 */
public final class Dominators {
  private static final int UNKNOWN = -2;
  private static final int BEFORE_ROOTS = -1;

  private final ControlFlow flow;

  /** For each position in reverse postorder that of the immediate dominator. */
  private final int[] immediate;

  private Dominators(ControlFlow flow) {
    this.flow = flow;
    this.immediate = new int[flow.reversePostorder().size()];
    Arrays.fill(immediate, UNKNOWN);
    flow.roots().forEach(root -> immediate[flow.position(root)] = BEFORE_ROOTS);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Block block : flow.reversePostorder()) {
        changed |= update(block);
      }
    }
  }

  /** The dominators of all blocks that a graph reaches. */
  public static Dominators of(ControlFlow flow) {
    return new Dominators(flow);
  }

  private boolean update(Block block) {
    int position = flow.position(block);
    int found = flow.roots().contains(block) ? BEFORE_ROOTS : UNKNOWN;
    for (Block predecessor : flow.predecessors(block)) {
      int candidate = flow.position(predecessor);
      if (immediate[candidate] != UNKNOWN) {
        found = found == UNKNOWN ? candidate : common(found, candidate);
      }
    }
    boolean changed = immediate[position] != found;
    immediate[position] = found;
    return changed;
  }

  /** The nearest block that dominates two positions: climbs from the later one of them. */
  private int common(int first, int second) {
    int a = first;
    int b = second;
    while (a != b) {
      if (a > b) {
        a = immediate[a];
      } else {
        b = immediate[b];
      }
    }
    return a;
  }

  /** The last block that is passed on every way to a block but itself; null for a root. */
  public Block immediateDominator(Block block) {
    int position = immediate[flow.position(block)];
    List<Block> blocks = flow.reversePostorder();
    return position == BEFORE_ROOTS ? null : blocks.get(position);
  }

  /** Whether a block is passed on every way to another; each block dominates itself. */
  public boolean dominates(Block dominator, Block block) {
    int target = flow.position(dominator);
    int position = flow.position(block);
    while (position > target) {
      position = immediate[position];
    }
    return position == target;
  }
}
