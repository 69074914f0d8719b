package dev.lasti.compiler.ir;

import dev.lasti.compiler.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Appends blocks and instructions to a function.
 *
 * <p>Code is added to the current block. A block is ended by its terminator; what is added after
 * one, such as the statement behind a {@code return}, opens a block of its own that nothing leads
 * to. A block is covered by the handler that was set when it was started.
 */
public final class IrBuilder {
  private final IrFunction function;
  private final Set<Block> targets = new HashSet<>();
  private Block current;
  private Block handler;

  /** Starts the entry block of a new function. */
  public IrBuilder(IrFunction function) {
    this.function = function;
    start(newBlock());
  }

  public IrFunction function() {
    return function;
  }

  /** Makes a block that is to be {@linkplain #start started} later. */
  public Block newBlock() {
    return function.newBlock();
  }

  /** Makes a temporary for a Python value. */
  public Temp newTemp() {
    return function.newTemp(Kind.OBJECT);
  }

  /** Makes a local of the compiler's own for a Python value. */
  public Local newHiddenLocal(String purpose) {
    return function.newHiddenLocal(purpose, Kind.OBJECT);
  }

  /** The handler that covers the blocks that are started now, or null. */
  public Block handler() {
    return handler;
  }

  /** Changes the handler; an open block is ended, for a block has one handler throughout. */
  public void setHandler(Block handler) {
    if (this.handler == handler) {
      return;
    }
    this.handler = handler;
    if (isOpen() && current.instrs().isEmpty()) {
      current.setHandler(handler);
    } else if (isOpen()) {
      Block next = newBlock();
      jump(next, null);
      start(next);
    }
  }

  /** Whether code added now could be reached from the block before. */
  public boolean isOpen() {
    return current != null;
  }

  /** The block that code is added to; a new one where none is open. */
  public Block current() {
    if (current == null) {
      start(newBlock());
    }
    return current;
  }

  /** Puts a block behind all others and adds to it from now on. An open block jumps to it. */
  public void start(Block block) {
    if (isOpen()) {
      jump(block, null);
    }
    block.setHandler(handler);
    function.blocks().add(block);
    current = block;
  }

  /**
   * Starts a block that an open block or a terminator leads to; else nothing is open behind this.
   */
  public void join(Block block) {
    if (isOpen() || targets.contains(block)) {
      start(block);
    }
  }

  /** Adds an instruction. */
  public void emit(Instr instr) {
    current().instrs().add(instr);
  }

  /** Adds an operation; gives the new temporary that holds its value. */
  public Temp operate(Operation operation, Span span, Value... operands) {
    return operate(operation, null, span, operands);
  }

  /** Adds an operation with an immediate; gives the new temporary that holds its value. */
  public Temp operate(Operation operation, Object immediate, Span span, Value... operands) {
    Temp result = newTemp();
    operateInto(result, operation, immediate, span, operands);
    return result;
  }

  /** Adds an operation that has no value, or one that is not wanted. */
  public void perform(Operation operation, Span span, Value... operands) {
    operateInto(null, operation, null, span, operands);
  }

  /** Adds an operation with an immediate that has no value, or one that is not wanted. */
  public void perform(Operation operation, Object immediate, Span span, Value... operands) {
    operateInto(null, operation, immediate, span, operands);
  }

  /** Adds an operation that assigns to a given variable, or to none. */
  public void operateInto(
      Variable result, Operation operation, Object immediate, Span span, Value... operands) {
    emit(new Instr.Operate(result, operation, List.of(operands), immediate, span));
  }

  /** Adds an assignment. */
  public void move(Variable result, Value source, Span span) {
    emit(new Instr.Move(result, source, span));
  }

  /**
   * Adds an assignment of a value that is not used again. Where the last instruction made the
   * value, that one assigns it directly.
   */
  public void assign(Variable result, Value value, Span span) {
    if (!redirect(value, result)) {
      move(result, value, span);
    }
  }

  /** Drops a value that is not used; where the last instruction made it, that one has no result. */
  public void discard(Value value) {
    redirect(value, null);
  }

  private boolean redirect(Value value, Variable result) {
    if (!isOpen() || current.instrs().isEmpty() || !(value instanceof Temp)) {
      return false;
    }
    int last = current.instrs().size() - 1;
    Instr instr = current.instrs().get(last);
    if (!value.equals(instr.result())) {
      return false;
    }
    if (instr instanceof Instr.Operate operate) {
      current.instrs().set(last, operate.withResult(result));
      return true;
    }
    if (instr instanceof Instr.MakeFunction make && result != null) {
      current.instrs().set(last, make.withResult(result));
      return true;
    }
    if (instr instanceof Instr.Resume resume) {
      current.instrs().set(last, new Instr.Resume(result, resume.span()));
      return true;
    }
    return false;
  }

  /** Adds a copy, for a value whose variable may change before it is used. */
  public Temp copy(Value source, Span span) {
    Temp result = function.newTemp(source.kind());
    move(result, source, span);
    return result;
  }

  /** Starts a handler block and gives the exception that it catches. */
  public Temp startHandler(Block block, Span span) {
    if (isOpen()) {
      throw new IllegalStateException("control would fall into a handler");
    }
    start(block);
    Temp exception = newTemp();
    emit(new Instr.CatchException(exception, span));
    return exception;
  }

  /** Ends the current block. */
  public void terminate(Terminator terminator) {
    targets.addAll(terminator.successors());
    current().setTerminator(terminator);
    current = null;
  }

  /** Ends the current block by going to another one. */
  public void jump(Block target, Span span) {
    terminate(new Terminator.Jump(target, span));
  }

  /** Ends the current block, if one is open, by going to another one. */
  public void end(Block target) {
    if (isOpen()) {
      jump(target, null);
    }
  }

  /** Ends the current block by a test. */
  public void branch(Value condition, Block ifTrue, Block ifFalse, Span span) {
    terminate(new Terminator.Branch(condition, ifTrue, ifFalse, span));
  }

  /** Ends the current block by leaving the function. */
  public void leave(Value value, Span span) {
    terminate(new Terminator.Return(value, span));
  }

  /**
   * Suspends the generator; gives what it is resumed with.
   *
   * @param previous where the outermost handler around it keeps the exception that was handled
   *     before, or null outside of handlers
   */
  public Temp yield(Value value, Local previous, Span span) {
    Block resume = newBlock();
    Temp handled = hideHandled(previous);
    terminate(new Terminator.Yield(value, handled, resume, span));
    return startResume(resume, previous, handled, span);
  }

  /** Hands over to another iterator, as {@link #yield} does; gives what that one returned. */
  public Temp delegate(Value iterator, Local previous, Span span) {
    Block resume = newBlock();
    Temp handled = hideHandled(previous);
    terminate(new Terminator.Delegate(iterator, handled, resume, span));
    return startResume(resume, previous, handled, span);
  }

  private Temp hideHandled(Local previous) {
    return previous == null ? null : operate(Operation.SWAP_HANDLED, null, previous);
  }

  private Temp startResume(Block resume, Local previous, Temp handled, Span span) {
    start(resume);
    if (previous != null) {
      operateInto(previous, Operation.SWAP_HANDLED, null, null, handled);
    }
    Temp sent = newTemp();
    emit(new Instr.Resume(sent, span));
    return sent;
  }
}
