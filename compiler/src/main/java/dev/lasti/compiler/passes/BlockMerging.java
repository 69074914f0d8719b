package dev.lasti.compiler.passes;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Terminator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Joins a block to the one before it, if that is the only one that leads to it and does nothing
 * else at its end.
 *
 * <pre>
 *   b0:                     b0:
 *     x = 1                   x = 1
 *     jump b1          =&gt;     return x
 *   b1:
 *     return x
 * </pre>
 *
 * <p>Both must have the same handler, unless one of them cannot raise.
 */
final class BlockMerging implements Pass {
  @Override
  public void run(IrFunction function) {
    Map<Block, Integer> predecessors = new HashMap<>();
    for (Block block : function.blocks()) {
      block.terminator().successors().forEach(to -> predecessors.merge(to, 1, Integer::sum));
    }
    Set<Block> merged = new HashSet<>();
    for (Block block : function.blocks()) {
      while (!merged.contains(block) && canAppendNext(block, predecessors)) {
        Block next = block.terminator().successors().get(0);
        append(block, next);
        merged.add(next);
      }
    }
    function.blocks().removeAll(merged);
  }

  private static boolean canAppendNext(Block block, Map<Block, Integer> predecessors) {
    return block.terminator() instanceof Terminator.Jump jump
        && jump.target() != block
        && predecessors.get(jump.target()) == 1
        && (block.handler() == jump.target().handler()
            || !block.mayRaise()
            || !jump.target().mayRaise());
  }

  private static void append(Block block, Block next) {
    if (!block.mayRaise()) {
      block.setHandler(next.handler());
    }
    block.instrs().addAll(next.instrs());
    block.setTerminator(next.terminator());
  }
}
