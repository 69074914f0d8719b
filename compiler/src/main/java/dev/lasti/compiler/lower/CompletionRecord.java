package dev.lasti.compiler.lower;

import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.Kind;
import dev.lasti.compiler.ir.Local;
import dev.lasti.compiler.ir.Operation;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How control came to a {@code finally} that several ways out share, and so how it goes on behind.
 *
 * <pre>
 *   why$0 = 0                     falling through
 *   why$0 = 1; raised$0 = t0      raising
 *   why$0 = 2; result$0 = t1      the first return, break or continue; and so on
 *   jump body
 * body:
 *   ...
 *   switch why$0 ...
 * </pre>
 */
final class CompletionRecord extends ControlContext {
  private static final int FELL_THROUGH = 0;
  private static final int RAISED = 1;
  private static final int FIRST_EXIT = 2;

  private final FunctionContext context;
  private final IrBuilder builder;
  private final Block body;
  private final Local why;
  private final Local result;
  private final List<Integer> keys = new ArrayList<>();
  private final List<Exit> exits = new ArrayList<>();
  private Local raised;
  private Local previous;

  /** Starts a record for the statement that is lowered next. */
  CompletionRecord(FunctionContext context) {
    super(context.control(), context.builder());
    this.context = context;
    this.builder = context.builder();
    this.body = builder.newBlock();
    this.why = builder.function().newHiddenLocal("why", Kind.INT);
    this.result = builder.newHiddenLocal("result");
  }

  /** The code that runs however control comes. */
  Block body() {
    return body;
  }

  /** Whether the statement is left by {@code return}, {@code break} or {@code continue}. */
  boolean hasExits() {
    return !exits.isEmpty();
  }

  /** Comes to the body, if control comes here, by falling out of the statement. */
  void fallThrough() {
    if (builder.isOpen()) {
      come(FELL_THROUGH);
    }
  }

  /** Comes to the body by an exception, which is handled from now on. */
  void raise(Temp exception) {
    raised = builder.newHiddenLocal("raised");
    previous = builder.newHiddenLocal("handled");
    builder.move(raised, exception, null);
    builder.operateInto(previous, Operation.PUSH_HANDLED, null, null, exception);
    come(RAISED);
  }

  @Override
  Exit leave(Exit exit) {
    if (exit.kind() == Exit.Kind.RETURN) {
      builder.move(result, exit.value(), exit.span());
    }
    come(FIRST_EXIT + indexOf(exit));
    return null;
  }

  private int indexOf(Exit exit) {
    for (int i = 0; i < exits.size(); i++) {
      if (exits.get(i).goesWhere(exit)) {
        return i;
      }
    }
    exits.add(exit.kind() == Exit.Kind.RETURN ? exit.withValue(result) : exit);
    return exits.size() - 1;
  }

  private void come(int key) {
    if (!keys.contains(key)) {
      keys.add(key);
    }
    builder.move(why, Constant.raw(key), null);
    builder.jump(body, null);
  }

  /** Ends the handling of the exception, if it was one that brought control to the body. */
  void popIfRaised() {
    Block pop = builder.newBlock();
    Block go = builder.newBlock();
    builder.terminate(new Terminator.Switch(why, List.of(RAISED), List.of(pop), go, null));
    builder.start(pop);
    builder.perform(Operation.POP_HANDLED, null, previous);
    builder.start(go);
  }

  /**
   * Goes on behind the body, if control comes here, as the record says.
   *
   * @param end of the body, where an exception leaves it
   */
  void dispatch(Block after, Span end) {
    if (!builder.isOpen()) {
      return;
    }
    if (keys.size() == 1) {
      goOn(keys.get(0), after, end);
      return;
    }
    keys.sort(null);
    List<Block> targets = keys.stream().map(key -> builder.newBlock()).toList();
    int last = keys.size() - 1;
    builder.terminate(
        new Terminator.Switch(
            why, keys.subList(0, last), targets.subList(0, last), targets.get(last), null));
    for (int i = 0; i <= last; i++) {
      builder.start(targets.get(i));
      goOn(keys.get(i), after, end);
    }
  }

  private void goOn(int key, Block after, Span end) {
    if (key == FELL_THROUGH) {
      builder.jump(after, null);
    } else if (key == RAISED) {
      builder.perform(Operation.POP_HANDLED, null, previous);
      builder.terminate(new Terminator.Reraise(raised, end));
    } else {
      context.leave(exits.get(key - FIRST_EXIT));
    }
  }
}
