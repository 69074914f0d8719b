package dev.lasti.compiler.codegen;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.IrFunction;
import dev.lasti.compiler.ir.Terminator;

/** How many bytes of bytecode IR will take: estimates, neither the least nor the most. */
final class CodeSize {
  /** Setting {@code pos}, a call of the runtime, and storing the result. */
  private static final int INSTRUCTION = 10;

  private static final int OPERAND = 4;

  /** The two ways in which a {@code for} loop is advanced. */
  private static final int NEXT = 60;

  private CodeSize() {}

  static int of(IrFunction function) {
    return function.blocks().stream().mapToInt(CodeSize::of).sum();
  }

  static int of(Block block) {
    int size = of(block.terminator());
    for (Instr instr : block.instrs()) {
      size += INSTRUCTION + OPERAND * instr.operands().size();
    }
    return size;
  }

  private static int of(Terminator terminator) {
    int size = OPERAND * (terminator.operands().size() + terminator.successors().size());
    return size + (terminator instanceof Terminator.Next ? NEXT : INSTRUCTION);
  }
}
