package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Node;
import dev.lasti.compiler.diagnostics.Diagnostics;
import java.util.IdentityHashMap;
import java.util.Map;

/** The scopes of a module, by the nodes that make them; nodes are told apart by identity. */
public final class ScopeTable {
  private final Scope module;
  private final Map<Node, Scope> scopes = new IdentityHashMap<>();
  private final Map<Node, Scope> typeParameters = new IdentityHashMap<>();

  ScopeTable(Scope module) {
    this.module = module;
    put(module);
  }

  /**
   * Finds the scopes of a module, resolves its names, and reports whatever CPython's compiler would
   * refuse. The table is good to look up in only if no errors were reported.
   */
  public static ScopeTable of(Module module, Diagnostics diagnostics) {
    return of(module, diagnostics, false);
  }

  /**
   * The scopes of a module; what they forbid is reported.
   *
   * @param mayAwait whether statements of the module itself may wait
   */
  public static ScopeTable of(Module module, Diagnostics diagnostics, boolean mayAwait) {
    FutureFeatures future = FutureFeatures.of(module, diagnostics);
    ScopeTable table = ScopeBuilder.build(module, future, diagnostics);
    new ScopeResolver(diagnostics).resolve(table.module());
    new SemanticChecker(table, future, diagnostics, mayAwait).scan(module);
    return table;
  }

  /** The scope of the module itself. */
  public Scope module() {
    return module;
  }

  /**
   * The scope of a module, function, lambda, class body, comprehension, the value of a type alias,
   * or the bound of a type variable.
   *
   * @throws IllegalArgumentException if the node makes no scope
   */
  public Scope scopeOf(Node node) {
    return found(scopes.get(node), node);
  }

  /**
   * The scope around a generic function, class or type alias that holds its type parameters.
   *
   * @throws IllegalArgumentException if the node has no type parameters
   */
  public Scope typeParametersOf(Node node) {
    return found(typeParameters.get(node), node);
  }

  /** What a name of the source means in a scope: {@link Scope#variable}, never null. */
  public Symbol symbol(Scope scope, String sourceName) {
    Symbol symbol = scope.variable(sourceName);
    if (symbol == null) {
      throw new IllegalArgumentException(scope + " does not mention " + sourceName);
    }
    return symbol;
  }

  private static Scope found(Scope scope, Node node) {
    if (scope == null) {
      throw new IllegalArgumentException("no scope for " + node);
    }
    return scope;
  }

  void put(Scope scope) {
    if (scope.kind() == ScopeKind.TYPE_PARAMETERS) {
      typeParameters.put(scope.node(), scope);
    } else {
      scopes.put(scope.node(), scope);
    }
  }
}
