package dev.lasti.compiler.analysis;

import dev.lasti.compiler.ir.Block;
import java.util.Set;

/**
 * A natural loop.
 *
 * @param head the one block through which the loop is entered; it dominates the others
 * @param blocks all blocks from which an edge leads back to the head without leaving the loop
 */
public record Loop(Block head, Set<Block> blocks) {
  public boolean contains(Block block) {
    return blocks.contains(block);
  }
}
