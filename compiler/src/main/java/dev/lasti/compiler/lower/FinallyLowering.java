package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Block;
import dev.lasti.compiler.ir.IrBuilder;
import dev.lasti.compiler.ir.Temp;
import dev.lasti.compiler.ir.Terminator;
import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * {@code try: region finally: body}.
 *
 * <p>A small body is copied for each way out. A large one exists once, with a record of how control
 * came to it. A body that suspends exists twice, once for exceptions: in that copy alone the
 * generator has an exception of its own to hide from its caller while it is suspended.
 */
final class FinallyLowering extends ConstructLowering {
  FinallyLowering(AstLowering lowering) {
    super(lowering);
  }

  void run(Runnable region, List<Stmt> body, Span span) {
    FinallyBody measured = FinallyBody.of(body);
    if (measured.isSmall() || measured.suspends()) {
      guard(
          region,
          () -> lowering.body(body),
          measured.isSmall(),
          (exception, after) -> raiseThrough(exception, body, span),
          span);
    } else {
      runOnce(region, body, span);
    }
  }

  private void raiseThrough(Temp exception, List<Stmt> body, Span span) {
    HandlerContext handler = HandlerContext.enter(context, exception);
    context.inBlock(span, () -> lowering.body(body));
    handler.reraise(exception, end(body));
    handler.exit();
  }

  /** Where an exception goes on that a body does not stop. */
  private static Span end(List<Stmt> body) {
    return body.get(body.size() - 1).span();
  }

  /** What is done with an exception. */
  interface RaisedPath {
    /** Adds the code of the handler; where control goes on normally, it jumps behind. */
    void lower(Temp exception, Block after);
  }

  /**
   * Lowers a region with code that runs on every way out of it but exceptions, and a handler for
   * those.
   *
   * @param copied whether each way out has a copy of the code; else they share one
   */
  void guard(Runnable region, Runnable finish, boolean copied, RaisedPath raisedPath, Span span) {
    Block raised = builder.newBlock();
    Block after = builder.newBlock();
    if (copied) {
      runRegion(region, new CopiedFinally(context, finish), raised, span);
      if (builder.isOpen()) {
        finish.run();
      }
    } else {
      CompletionRecord record = new CompletionRecord(context);
      runRegion(region, record, raised, span);
      if (record.hasExits()) {
        record.fallThrough();
        builder.join(record.body());
      }
      if (builder.isOpen()) {
        finish.run();
      }
      if (record.hasExits()) {
        record.dispatch(after, null);
      }
    }
    builder.end(after);
    raisedPath.lower(builder.startHandler(raised, null), after);
    builder.join(after);
  }

  private void runRegion(Runnable region, ControlContext control, Block raised, Span span) {
    context.setControl(control);
    builder.setHandler(raised);
    context.inBlock(span, region);
    context.setControl(control.outer());
    builder.setHandler(control.outerHandler());
  }

  private static final class CopiedFinally extends ControlContext {
    private final Runnable finish;

    CopiedFinally(FunctionContext context, Runnable finish) {
      super(context.control(), context.builder());
      this.finish = finish;
    }

    @Override
    Exit leave(Exit exit) {
      finish.run();
      return exit;
    }
  }

  private void runOnce(Runnable region, List<Stmt> body, Span span) {
    Block raised = builder.newBlock();
    Block cleanup = builder.newBlock();
    Block after = builder.newBlock();
    CompletionRecord record = new CompletionRecord(context);
    runRegion(region, record, raised, span);
    record.fallThrough();
    record.raise(builder.startHandler(raised, null));
    context.inBlock(span, () -> runBody(body, record, cleanup));
    record.dispatch(after, end(body));
    Temp exception = builder.startHandler(cleanup, null);
    record.popIfRaised();
    builder.terminate(new Terminator.Reraise(exception, null));
    builder.join(after);
  }

  private void runBody(List<Stmt> body, CompletionRecord record, Block cleanup) {
    SharedBody control = new SharedBody(context.control(), builder, record);
    context.setControl(control);
    builder.setHandler(cleanup);
    builder.start(record.body());
    lowering.body(body);
    context.setControl(control.outer());
    builder.setHandler(control.outerHandler());
  }

  /** The inside of a body that exists once. */
  private static final class SharedBody extends ControlContext {
    private final CompletionRecord record;

    SharedBody(ControlContext outer, IrBuilder builder, CompletionRecord record) {
      super(outer, builder);
      this.record = record;
    }

    @Override
    Exit leave(Exit exit) {
      record.popIfRaised();
      return exit;
    }
  }
}
