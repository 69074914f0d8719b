package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Keyword;
import dev.lasti.compiler.ast.Stmt;
import dev.lasti.compiler.scope.Scope;
import dev.lasti.compiler.scope.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The local variables of a function that hold generators which nothing else has, as far as the code
 * shows: {@code g = numbers()} whose {@code g} is only iterated over, given to {@code next} and its
 * like, and asked for its attributes. When the function returns, they are lost.
 */
final class HeldGenerators extends AstScanner {
  /** The usual functions that keep their argument no longer than their caller has their result. */
  private static final Set<String> CONSUMERS =
      Set.of(
          "all",
          "any",
          "dict",
          "enumerate",
          "filter",
          "islice",
          "list",
          "map",
          "max",
          "min",
          "next",
          "print",
          "set",
          "sum",
          "tuple",
          "zip");

  private final LosableGenerators losable;
  private final Set<String> made = new HashSet<>();
  private final Set<String> escaped = new HashSet<>();

  private HeldGenerators(LosableGenerators losable) {
    this.losable = losable;
  }

  /** The names of the variables of a function, sorted. */
  static List<String> of(Scope scope, LosableGenerators losable) {
    if (!(scope.node() instanceof Stmt.FunctionDef function)) {
      return List.of();
    }
    HeldGenerators held = new HeldGenerators(losable);
    function.body().forEach(held::scan);
    List<String> names = new ArrayList<>();
    for (Symbol symbol : scope.locals()) {
      String name = symbol.name();
      boolean isAlone = !symbol.isCell() && !symbol.isParameter() && !held.escaped.contains(name);
      if (isAlone && held.made.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  @Override
  public Void visitAssign(Stmt.Assign node) {
    boolean isPlain = node.targets().size() == 1 && node.targets().get(0) instanceof Expr.Name;
    if (isPlain) {
      if (losable.areMadeBy(node.value())) {
        made.add(((Expr.Name) node.targets().get(0)).id());
      }
      scan(node.value());
      return null;
    }
    return super.visitAssign(node);
  }

  @Override
  public Void visitName(Expr.Name node) {
    escaped.add(node.id());
    return null;
  }

  @Override
  public Void visitCall(Expr.Call node) {
    if (!isConsumer(node.func())) {
      return super.visitCall(node);
    }
    node.args().forEach(this::scanUse);
    for (Keyword keyword : node.keywords()) {
      scan(keyword.value());
    }
    return null;
  }

  private static boolean isConsumer(Expr callee) {
    return callee instanceof Expr.Name function && CONSUMERS.contains(function.id())
        || callee instanceof Expr.Attribute attribute && CONSUMERS.contains(attribute.attr());
  }

  @Override
  public Void visitAttribute(Expr.Attribute node) {
    scanUse(node.value());
    return null;
  }

  @Override
  public Void visitYieldFrom(Expr.YieldFrom node) {
    scanUse(node.value());
    return null;
  }

  @Override
  public Void visitFor(Stmt.For node) {
    scan(node.target());
    scanUse(node.iter());
    scanStmts(node.body());
    scanStmts(node.orelse());
    return null;
  }

  /** Scans what is used without going anywhere. */
  private void scanUse(Expr node) {
    if (!(node instanceof Expr.Name)) {
      scan(node);
    }
  }
}
