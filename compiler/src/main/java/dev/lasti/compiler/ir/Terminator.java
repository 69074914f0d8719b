package dev.lasti.compiler.ir;

import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The last step of a block, which says where control goes. A terminator never changes: a pass puts
 * another one in its place.
 */
public sealed interface Terminator {
  /** The blocks that control can go to; the block's handler is not among them. */
  List<Block> successors();

  /** All values that are read, in the order of evaluation. */
  List<Value> operands();

  /** The variable that is assigned on the way to the first successor, or null. */
  default Variable result() {
    return null;
  }

  /** Whether control can go from here to the block's handler. */
  boolean mayRaise();

  /** The same terminator reading other values, as many as {@link #operands()} are. */
  Terminator withOperands(List<? extends Value> operands);

  /** The same terminator with each successor replaced by what the function gives for it. */
  Terminator mapSuccessors(UnaryOperator<Block> target);

  /** The source that this stands for, or null. */
  Span span();

  /** Calls the visitor's method for this kind of terminator. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind; a new kind breaks the build until all visitors handle it. */
  interface Visitor<R> {
    R visitJump(Jump jump);

    R visitBranch(Branch branch);

    R visitNext(Next next);

    R visitReturn(Return leave);

    R visitRaise(Raise raise);

    R visitReraise(Reraise reraise);

    R visitSwitch(Switch choice);

    R visitYield(Yield yield);

    R visitDelegate(Delegate delegate);

    R visitUnreachable(Unreachable unreachable);
  }

  /** Goes on elsewhere. */
  record Jump(Block target, Span span) implements Terminator {
    @Override
    public List<Block> successors() {
      return List.of(target);
    }

    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public boolean mayRaise() {
      return false;
    }

    @Override
    public Jump withOperands(List<? extends Value> operands) {
      return this;
    }

    @Override
    public Jump mapSuccessors(UnaryOperator<Block> map) {
      return new Jump(map.apply(target), span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitJump(this);
    }
  }

  /** Tests the truth of any Python value ({@code PyObject_IsTrue}), which may raise. */
  record Branch(Value condition, Block ifTrue, Block ifFalse, Span span) implements Terminator {
    @Override
    public List<Block> successors() {
      return List.of(ifTrue, ifFalse);
    }

    @Override
    public List<Value> operands() {
      return List.of(condition);
    }

    @Override
    public boolean mayRaise() {
      return true;
    }

    @Override
    public Branch withOperands(List<? extends Value> operands) {
      return new Branch(operands.get(0), ifTrue, ifFalse, span);
    }

    @Override
    public Branch mapSuccessors(UnaryOperator<Block> map) {
      return new Branch(condition, map.apply(ifTrue), map.apply(ifFalse), span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBranch(this);
    }
  }

  /**
   * Advances the iterator of a {@code for} loop. CPython's {@code FOR_ITER}.
   *
   * @param result the item; assigned only on the way to the body
   */
  record Next(Value iterator, Variable result, Block body, Block exhausted, Span span)
      implements Terminator {
    @Override
    public List<Block> successors() {
      return List.of(body, exhausted);
    }

    @Override
    public List<Value> operands() {
      return List.of(iterator);
    }

    @Override
    public boolean mayRaise() {
      return true;
    }

    @Override
    public Next withOperands(List<? extends Value> operands) {
      return new Next(operands.get(0), result, body, exhausted, span);
    }

    @Override
    public Next mapSuccessors(UnaryOperator<Block> map) {
      return new Next(iterator, result, map.apply(body), map.apply(exhausted), span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNext(this);
    }
  }

  /** Leaves the function. */
  record Return(Value value, Span span) implements Terminator {
    @Override
    public List<Block> successors() {
      return List.of();
    }

    @Override
    public List<Value> operands() {
      return List.of(value);
    }

    @Override
    public boolean mayRaise() {
      return false;
    }

    @Override
    public Return withOperands(List<? extends Value> operands) {
      return new Return(operands.get(0), span);
    }

    @Override
    public Return mapSuccessors(UnaryOperator<Block> map) {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReturn(this);
    }
  }

  /**
   * The {@code raise} statement.
   *
   * @param exception an exception or its class; null for a bare {@code raise}
   * @param cause what stands behind {@code from}, or null
   */
  record Raise(Value exception, Value cause, Span span) implements Terminator {
    @Override
    public List<Block> successors() {
      return List.of();
    }

    @Override
    public List<Value> operands() {
      if (exception == null) {
        return List.of();
      }
      return cause == null ? List.of(exception) : List.of(exception, cause);
    }

    @Override
    public boolean mayRaise() {
      return true;
    }

    @Override
    public Raise withOperands(List<? extends Value> operands) {
      return new Raise(
          exception == null ? null : operands.get(0), cause == null ? null : operands.get(1), span);
    }

    @Override
    public Raise mapSuccessors(UnaryOperator<Block> map) {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRaise(this);
    }
  }

  /** Throws on what a handler caught; no traceback entry is added. */
  record Reraise(Value exception, Span span) implements Terminator {
    @Override
    public List<Block> successors() {
      return List.of();
    }

    @Override
    public List<Value> operands() {
      return List.of(exception);
    }

    @Override
    public boolean mayRaise() {
      return true;
    }

    @Override
    public Reraise withOperands(List<? extends Value> operands) {
      return new Reraise(operands.get(0), span);
    }

    @Override
    public Reraise mapSuccessors(UnaryOperator<Block> map) {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReraise(this);
    }
  }

  /**
   * Chooses by a raw {@code int}: the end of a shared {@code finally}.
   *
   * @param keys ascending, one for each target
   */
  record Switch(Value selector, List<Integer> keys, List<Block> targets, Block otherwise, Span span)
      implements Terminator {
    public Switch {
      keys = List.copyOf(keys);
      targets = List.copyOf(targets);
    }

    @Override
    public List<Block> successors() {
      List<Block> successors = new ArrayList<>(targets);
      successors.add(otherwise);
      return successors;
    }

    @Override
    public List<Value> operands() {
      return List.of(selector);
    }

    @Override
    public boolean mayRaise() {
      return false;
    }

    @Override
    public Switch withOperands(List<? extends Value> operands) {
      return new Switch(operands.get(0), keys, targets, otherwise, span);
    }

    @Override
    public Switch mapSuccessors(UnaryOperator<Block> map) {
      List<Block> mapped = targets.stream().map(map).toList();
      return new Switch(selector, keys, mapped, map.apply(otherwise), span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSwitch(this);
    }
  }

  /**
   * Suspends the generator with a value; {@code resume} starts with {@link Instr.Resume}.
   *
   * @param handled what {@link Operation#SWAP_HANDLED} took away, which is the context of an
   *     exception that is thrown in; null outside of handlers
   */
  record Yield(Value value, Value handled, Block resume, Span span) implements Terminator {
    @Override
    public List<Block> successors() {
      return List.of(resume);
    }

    @Override
    public List<Value> operands() {
      return handled == null ? List.of(value) : List.of(value, handled);
    }

    @Override
    public boolean mayRaise() {
      return false;
    }

    @Override
    public Yield withOperands(List<? extends Value> operands) {
      return new Yield(operands.get(0), handled == null ? null : operands.get(1), resume, span);
    }

    @Override
    public Yield mapSuccessors(UnaryOperator<Block> map) {
      return new Yield(value, handled, map.apply(resume), span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitYield(this);
    }
  }

  /**
   * {@code yield from} and {@code await}: suspends the generator until another iterator is
   * exhausted. The runtime drives that one; what it returns or raises comes out of the {@link
   * Instr.Resume} that {@code resume} starts with.
   *
   * @param iterator a value of {@link Operation#GET_YIELD_FROM_ITERATOR} or {@link
   *     Operation#GET_AWAITABLE}
   * @param handled what {@link Operation#SWAP_HANDLED} took away, for {@code sys.exception()} while
   *     the other iterator runs; null outside of handlers
   */
  record Delegate(Value iterator, Value handled, Block resume, Span span) implements Terminator {
    @Override
    public List<Block> successors() {
      return List.of(resume);
    }

    @Override
    public List<Value> operands() {
      return handled == null ? List.of(iterator) : List.of(iterator, handled);
    }

    @Override
    public boolean mayRaise() {
      return false;
    }

    @Override
    public Delegate withOperands(List<? extends Value> operands) {
      return new Delegate(operands.get(0), handled == null ? null : operands.get(1), resume, span);
    }

    @Override
    public Delegate mapSuccessors(UnaryOperator<Block> map) {
      return new Delegate(iterator, handled, map.apply(resume), span);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDelegate(this);
    }
  }

  /** Where control never comes. */
  record Unreachable(Span span) implements Terminator {
    @Override
    public List<Block> successors() {
      return List.of();
    }

    @Override
    public List<Value> operands() {
      return List.of();
    }

    @Override
    public boolean mayRaise() {
      return false;
    }

    @Override
    public Unreachable withOperands(List<? extends Value> operands) {
      return this;
    }

    @Override
    public Unreachable mapSuccessors(UnaryOperator<Block> map) {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUnreachable(this);
    }
  }
}
