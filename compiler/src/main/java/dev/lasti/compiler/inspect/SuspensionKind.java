package dev.lasti.compiler.inspect;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Value;
import java.util.HashMap;
import java.util.Map;

/**
 * What suspends a generator: a {@code yield}, or the delegation of {@code yield from}, {@code
 * await}, or one of the awaits that {@code async with} and {@code async for} hide.
 */
final class SuspensionKind {
  private final Map<Value, Instr> definitions = new HashMap<>();

  SuspensionKind(IrFunction function) {
    for (Block block : function.blocks()) {
      block.instrs().forEach(instr -> definitions.putIfAbsent(instr.result(), instr));
    }
  }

  /** The kind of the suspension that ends a block. */
  String of(Block block) {
    if (!(block.terminator() instanceof Terminator.Delegate delegate)) {
      return "yield";
    }
    return definitions.get(delegate.iterator()) instanceof Instr.Operate iterator
        ? kind(iterator)
        : "await";
  }

  private static String kind(Instr.Operate iterator) {
    Operation operation = iterator.operation();
    if (operation == Operation.GET_YIELD_FROM_ITERATOR) {
      return "yield from";
    }
    if (operation == Operation.ASYNC_NEXT) {
      return "await __anext__";
    }
    return iterator.immediate() == null ? "await" : "await " + iterator.immediate();
  }
}
