package dev.lasti.compiler.passes;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Terminator;
import java.util.HashSet;
import java.util.Set;

/**
 * Jumps over empty blocks, which it leaves to {@link UnreachableBlockElimination}.
 *
 * <pre>
 *   b0:                         b0:
 *     branch x -&gt; b1, b2          branch x -&gt; b3, b2
 *   b1:                    =&gt;   b1:
 *     jump b3                     jump b3
 * </pre>
 *
 * <p>The two ways of a {@code next} stay two blocks, for only one of them has the item.
 */
final class JumpThreading implements Pass {
  @Override
  public void run(IrFunction function) {
    for (Block block : function.blocks()) {
      Terminator threaded = block.terminator().mapSuccessors(JumpThreading::destination);
      if (!(threaded instanceof Terminator.Next next && next.body() == next.exhausted())) {
        block.setTerminator(threaded);
      }
    }
  }

  /**
   * Where control gets to from a block that does nothing; empty loops lead back to themselves. The
   * blocks on the way are led there, too, so that nobody need walk a long way again.
   */
  private static Block destination(Block target) {
    Set<Block> passed = new HashSet<>();
    Block block = target;
    while (block.instrs().isEmpty()
        && block.terminator() instanceof Terminator.Jump jump
        && passed.add(block)) {
      block = jump.target();
    }
    for (Block empty : passed) {
      empty.setTerminator(new Terminator.Jump(block, empty.terminator().span()));
    }
    return block;
  }
}
