package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Stmt;
import java.util.List;

/**
 * Looks for annotated variables in the body of a module or class, which then has {@code
 * __annotations__}. CPython's {@code find_ann}.
 */
final class AnnotationFinder extends BodyScanner {
  private boolean found;

  private AnnotationFinder() {}

  static boolean hasAnnotations(List<Stmt> body) {
    AnnotationFinder finder = new AnnotationFinder();
    finder.scanStmts(body);
    return finder.found;
  }

  @Override
  public void scan(Expr node) {}

  @Override
  public Void visitAnnAssign(Stmt.AnnAssign node) {
    found = true;
    return null;
  }
}
