package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Node;
import java.util.Set;

/** Finds code that gets hold of frames, or of how deep calls nest, by the names of what tells. */
final class FrameMentions extends ScopeScanner {
  private static final Set<String> SOURCES = Set.of("_getframe", "currentframe", "tb_frame");
  private static final Set<String> VARIABLES = Set.of("f_locals");

  private static final Set<String> DEPTH =
      Set.of("RecursionError", "getrecursionlimit", "setrecursionlimit");

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

  /** Whether code can tell at which depth a recursion ends. */
  static boolean ofDepth(Node node) {
    return of(node, DEPTH);
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
