package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Comprehension;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;
import java.util.List;

/** Measures the body of a {@code finally}, to see whether it can be copied. */
final class FinallyBody extends AstScanner {
  private static final int MOST_NODES = 24;

  private int nodes;
  private boolean isCompound;
  private boolean suspends;

  private FinallyBody() {}

  static FinallyBody of(List<Stmt> body) {
    FinallyBody measured = new FinallyBody();
    measured.scanStmts(body);
    return measured;
  }

  /** Whether a copy for each way out costs little: a few simple statements, no suspension. */
  boolean isSmall() {
    return nodes <= MOST_NODES && !isCompound && !suspends;
  }

  /** Whether the generator can be suspended in the body. */
  boolean suspends() {
    return suspends;
  }

  @Override
  public void scan(Stmt node) {
    nodes++;
    super.scan(node);
  }

  @Override
  public void scan(Expr node) {
    nodes++;
    super.scan(node);
  }

  @Override
  public Void visitFor(Stmt.For node) {
    isCompound = true;
    return super.visitFor(node);
  }

  @Override
  public Void visitWhile(Stmt.While node) {
    isCompound = true;
    return super.visitWhile(node);
  }

  @Override
  public Void visitWith(Stmt.With node) {
    isCompound = true;
    return super.visitWith(node);
  }

  @Override
  public Void visitMatch(Stmt.Match node) {
    isCompound = true;
    return super.visitMatch(node);
  }

  @Override
  public Void visitTry(Stmt.Try node) {
    isCompound = true;
    return super.visitTry(node);
  }

  @Override
  public Void visitTryStar(Stmt.TryStar node) {
    isCompound = true;
    return super.visitTryStar(node);
  }

  @Override
  public Void visitAsyncFor(Stmt.AsyncFor node) {
    suspends = true;
    return super.visitAsyncFor(node);
  }

  @Override
  public Void visitAsyncWith(Stmt.AsyncWith node) {
    suspends = true;
    return super.visitAsyncWith(node);
  }

  @Override
  public Void visitFunctionDef(Stmt.FunctionDef node) {
    isCompound = true;
    return null;
  }

  @Override
  public Void visitAsyncFunctionDef(Stmt.AsyncFunctionDef node) {
    isCompound = true;
    return null;
  }

  @Override
  public Void visitClassDef(Stmt.ClassDef node) {
    isCompound = true;
    return null;
  }

  @Override
  public Void visitLambda(Expr.Lambda node) {
    isCompound = true;
    return null;
  }

  @Override
  public Void visitGeneratorExp(Expr.GeneratorExp node) {
    isCompound = true;
    return null;
  }

  @Override
  public Void visitAwait(Expr.Await node) {
    suspends = true;
    return super.visitAwait(node);
  }

  @Override
  public Void visitYield(Expr.Yield node) {
    suspends = true;
    return super.visitYield(node);
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    suspends = true;
    return super.visitYieldFrom(node);
  }

  @Override
  public Void visitListComp(Expr.ListComp node) {
    comprehend(node.generators());
    return super.visitListComp(node);
  }

  @Override
  public Void visitSetComp(Expr.SetComp node) {
    comprehend(node.generators());
    return super.visitSetComp(node);
  }

  @Override
  public Void visitDictComp(Expr.DictComp node) {
    comprehend(node.generators());
    return super.visitDictComp(node);
  }

  private void comprehend(List<Comprehension> generators) {
    isCompound = true;
    suspends |= generators.stream().anyMatch(Comprehension::isAsync);
  }
}
