package dev.lasti.compiler.codegen;

import dev.lasti.compiler.analysis.ControlFlow;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Terminator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which the blocks of a function are laid out: chains of blocks that fall through to
 * each other, in the order of the source, and handlers behind everything else.
 */
final class BlockOrder {
  private final ControlFlow flow;
  private final Set<Block> placed = new LinkedHashSet<>();
  private final Deque<Block> waiting = new ArrayDeque<>();

  private BlockOrder(IrFunction function, ControlFlow flow) {
    this.flow = flow;
    for (Block block : function.blocks()) {
      if (flow.isReachable(block)) {
        placeFrom(block);
      }
    }
  }

  /** The blocks that can be reached, in order; the entry is first. */
  static List<Block> of(IrFunction function, ControlFlow flow) {
    return List.copyOf(new BlockOrder(function, flow).placed);
  }

  private void placeFrom(Block start) {
    waiting.push(start);
    while (!waiting.isEmpty()) {
      Block block = waiting.pop();
      while (block != null && placed.add(block)) {
        block = placeSuccessors(block);
      }
    }
  }

  /** Chooses the block to place next, and remembers the others. */
  private Block placeSuccessors(Block block) {
    List<Block> open = new ArrayList<>();
    for (Block successor : block.terminator().successors()) {
      if (!placed.contains(successor) && !waitsForOthers(block, successor)) {
        open.add(successor);
      }
    }
    for (int i = open.size() - 1; i > 0; i--) {
      waiting.push(open.get(i));
    }
    return open.isEmpty() ? null : open.get(0);
  }

  /** Whether a block that is only jumped to stands better behind another predecessor. */
  private boolean waitsForOthers(Block block, Block successor) {
    return block.terminator() instanceof Terminator.Jump
        && flow.predecessors(successor).stream()
            .anyMatch(
                other ->
                    !placed.contains(other) && flow.position(other) < flow.position(successor));
  }
}
