package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Node;
import java.util.HashSet;
import java.util.Set;

/** Finds the names that assignment expressions bind, {@code (name := value)}. */
final class WalrusTargets extends ScopeScanner {
  private final Set<String> names = new HashSet<>();

  private WalrusTargets() {}

  /** The names that are bound in a piece of code, or in functions inside of it. */
  static Set<String> of(Node node) {
    WalrusTargets targets = new WalrusTargets();
    targets.scanNode(node);
    return targets.names;
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    names.add(((Expr.Name) node.target()).id());
    return super.visitNamedExpr(node);
  }
}
