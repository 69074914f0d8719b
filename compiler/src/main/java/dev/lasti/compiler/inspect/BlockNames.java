package dev.lasti.compiler.inspect;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrFunction;
import java.util.IdentityHashMap;
import java.util.Map;

/** The names that blocks have in the text of a function: {@code b0}, {@code b1}, … */
final class BlockNames {
  private BlockNames() {}

  static Map<Block, String> of(IrFunction function) {
    Map<Block, String> names = new IdentityHashMap<>();
    for (Block block : function.blocks()) {
      names.put(block, "b" + names.size());
    }
    return names;
  }
}
