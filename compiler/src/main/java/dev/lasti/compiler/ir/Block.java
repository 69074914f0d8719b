package dev.lasti.compiler.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * A basic block: instructions that run one after the other, a terminator, and the handler that an
 * exception raised by any of them goes to.
 *
 * <p>Blocks are compared by identity. Passes change them in place.
 */
public final class Block {
  private final int id;
  private final List<Instr> instrs = new ArrayList<>();
  private Terminator terminator;
  private Block handler;

  Block(int id) {
    this.id = id;
  }

  /** Unique within the function, and of no other meaning. */
  public int id() {
    return id;
  }

  /** The instructions, as a list that passes may change. */
  public List<Instr> instrs() {
    return instrs;
  }

  /** The last step, or null while the block is being built. */
  public Terminator terminator() {
    return terminator;
  }

  public void setTerminator(Terminator terminator) {
    this.terminator = terminator;
  }

  /** Where an exception that is raised in this block goes; null where it leaves the function. */
  public Block handler() {
    return handler;
  }

  public void setHandler(Block handler) {
    this.handler = handler;
  }

  /** Whether this block catches exceptions; only exception edges may lead to it then. */
  public boolean isHandler() {
    return !instrs.isEmpty() && instrs.get(0) instanceof Instr.CatchException;
  }

  /** Whether anything in this block can go to the handler. */
  public boolean mayRaise() {
    return instrs.stream().anyMatch(Instr::mayRaise) || terminator.mayRaise();
  }

  /** Whether the generator is suspended at the end of this block. */
  public boolean suspends() {
    return terminator instanceof Terminator.Yield || terminator instanceof Terminator.Delegate;
  }

  @Override
  public String toString() {
    return "b" + id;
  }
}
