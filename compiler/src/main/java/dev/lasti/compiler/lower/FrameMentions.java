package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Node;
import java.util.Set;

/** Finds code that gets hold of frames, by the names of what gives them. */
final class FrameMentions extends ScopeScanner {
  private static final Set<String> SOURCES = Set.of("_getframe", "currentframe", "tb_frame");
  private static final Set<String> VARIABLES = Set.of("f_locals");

  private final Set<String> wanted;
  private boolean found;

  private FrameMentions(Set<String> wanted) {
    this.wanted = wanted;
  }

  /** Whether code, or a function inside of it, asks for frames. */
  static boolean ofSources(Node node) {
    return of(node, SOURCES);
  }

  /** Whether code looks at the variables of frames. */
  static boolean ofVariables(Node node) {
    return of(node, VARIABLES);
  }

  private static boolean of(Node node, Set<String> wanted) {
    FrameMentions mentions = new FrameMentions(wanted);
    mentions.scanNode(node);
    return mentions.found;
  }

  @Override
  public Void visitAttribute(Expr.Attribute node) {
    found |= wanted.contains(node.attr());
    return super.visitAttribute(node);
  }

  @Override
  public Void visitName(Expr.Name node) {
    found |= wanted.contains(node.id());
    return super.visitName(node);
  }
}
