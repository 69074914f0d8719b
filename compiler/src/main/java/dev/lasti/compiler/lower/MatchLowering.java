package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Stmt;

/** The match statement. */
final class MatchLowering extends ConstructLowering {
  MatchLowering(AstLowering lowering) {
    super(lowering);
  }

  void match(Stmt.Match node) {
    context.notSupported("match", node);
  }
}
