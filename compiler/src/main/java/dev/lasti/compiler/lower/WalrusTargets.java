package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Node;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.TypeParam;
import java.util.HashSet;
import java.util.Set;

/** Finds the names that assignment expressions bind, {@code (name := value)}. */
final class WalrusTargets extends AstScanner {
  private final Set<String> names = new HashSet<>();

  private WalrusTargets() {}

  /** The names that are bound in a piece of code, or in functions inside of it. */
  static Set<String> of(Node node) {
    WalrusTargets targets = new WalrusTargets();
    if (node instanceof Module module) {
      targets.scan(module);
    } else if (node instanceof Stmt statement) {
      targets.scan(statement);
    } else if (node instanceof Expr expression) {
      targets.scan(expression);
    } else if (node instanceof TypeParam parameter) {
      targets.scan(parameter);
    }
    return targets.names;
  }

  @Override
  public Void visitNamedExpr(Expr.NamedExpr node) {
    names.add(((Expr.Name) node.target()).id());
    return super.visitNamedExpr(node);
  }
}
