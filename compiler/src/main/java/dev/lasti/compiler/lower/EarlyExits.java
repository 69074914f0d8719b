package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;

/** Finds out whether a loop may be left by {@code break} or {@code return}. */
final class EarlyExits extends BodyScanner {
  private boolean found;
  private int depth;

  private EarlyExits() {}

  /**
   * Whether the loop may be the only one to have an iterator that it does not exhaust: the iterable
   * is made for it, by a call or a generator expression.
   */
  static boolean mayLose(Stmt.For loop) {
    if (!(loop.iter() instanceof Expr.Call || loop.iter() instanceof Expr.GeneratorExp)) {
      return false;
    }
    EarlyExits exits = new EarlyExits();
    loop.body().forEach(exits::scan);
    return exits.found;
  }

  @Override
  public Void visitReturn(Stmt.Return node) {
    found = true;
    return null;
  }

  @Override
  public Void visitBreak(Stmt.Break node) {
    found |= depth == 0;
    return null;
  }

  @Override
  public Void visitFor(Stmt.For node) {
    scanLoop(() -> node.body().forEach(this::scan));
    node.orelse().forEach(this::scan);
    return null;
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    scanLoop(() -> node.body().forEach(this::scan));
    node.orelse().forEach(this::scan);
    return null;
  }

  @Override
  public Void visitWhile(Stmt.While node) {
    scanLoop(() -> node.body().forEach(this::scan));
    node.orelse().forEach(this::scan);
    return null;
  }

  private void scanLoop(Runnable body) {
    depth++;
    body.run();
    depth--;
  }

  /** Expressions leave no loop. */
  @Override
  public void scan(Expr node) {}
}
