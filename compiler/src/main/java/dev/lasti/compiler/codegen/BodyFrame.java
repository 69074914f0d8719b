package dev.lasti.compiler.codegen;

import dev.lasti.compiler.codegen.ExpressionTrees.Operand;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Instr;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.ir.Variable;

/** What the code of functions and that of generators do in different ways. */
interface BodyFrame {
  /** Writes what stands before a block; control does not pass it on the way into the block. */
  default void emitBefore(Block block) {}

  /** Writes what a block starts with. */
  default void emitStart(Block block) {}

  /** Pushes the function object. */
  void pushFunction();

  /** Writes what is to be done when a variable was assigned. */
  default void emitAssigned(Variable variable) {}

  /** Writes what is to be done when a variable was made unbound. */
  default void emitDeleted(Variable variable) {}

  /** Writes the end of the function; the value is still to be pushed. */
  void emitReturn(InstrEmitter instrs, Operand value);

  /** Pushes what the generator is resumed with, or raises what was thrown into it. */
  void emitResume(Instr.Resume resume);

  /** Writes a suspension; the value is still to be pushed. */
  void emitYield(InstrEmitter instrs, Terminator.Yield yield, Operand value);

  /** Writes a suspension for the sake of an iterator, which is still to be pushed. */
  void emitDelegate(InstrEmitter instrs, Terminator.Delegate delegate, Operand iterator);
}
