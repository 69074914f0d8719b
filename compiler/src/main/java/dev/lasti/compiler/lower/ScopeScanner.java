package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Node;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ast.TypeParam;

/** Visits the tree of what a scope belongs to. */
abstract class ScopeScanner extends AstScanner {

  /** Visits all of a module, definition, expression or type parameter. */
  final void scanNode(Node node) {
    if (node instanceof Module module) {
      scan(module);
    } else if (node instanceof Stmt statement) {
      scan(statement);
    } else if (node instanceof Expr expression) {
      scan(expression);
    } else if (node instanceof TypeParam parameter) {
      scan(parameter);
    }
  }
}
