package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.ir.Value;

/** Type parameters and type aliases, PEP 695. */
final class TypeParameterLowering extends ConstructLowering {
  /** The variable of a generic class's type scope that holds the tuple of its parameters. */
  static final String PARAMETERS = ".type_params";

  TypeParameterLowering(AstLowering lowering) {
    super(lowering);
  }

  Value function(Stmt.FunctionLike node, FunctionLowering.Defaults defaults) {
    return context.notSupported("type parameters", node);
  }

  Value classDefinition(Stmt.ClassDef node) {
    return context.notSupported("type parameters", node);
  }

  void alias(Stmt.TypeAlias node) {
    context.notSupported("type aliases", node);
  }
}
