package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.AstScanner;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Module;
import dev.lasti.compiler.ast.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The functions of a module that make generators with something to do when they are lost, by name:
 * those that yield inside of {@code try} or {@code with}, and those that call such a function and
 * hold or return what it makes.
 *
 * <p>What calls them says where it is worth while to look for lost generators, and no more: {@link
 * dev.lasti.runtime.lifetime.Lifetimes} finds out whether one is lost.
 */
final class LosableGenerators {
  private final Set<String> names = new HashSet<>();

  private LosableGenerators() {}

  static LosableGenerators of(Module module) {
    Definitions definitions = new Definitions();
    definitions.scan(module);
    LosableGenerators generators = new LosableGenerators();
    List<Body> rest = new ArrayList<>(definitions.bodies);
    rest.removeIf(body -> body.isProtected && generators.names.add(body.name));
    while (rest.removeIf(body -> body.passesOn(generators) && generators.names.add(body.name))) {
      // Each round finds those that call what the last one has found.
    }
    return generators;
  }

  /** Whether an expression calls one of the functions. */
  boolean areMadeBy(Expr node) {
    if (names.isEmpty() || node == null) {
      return false;
    }
    Calls calls = new Calls();
    calls.scan(node);
    return calls.isFound(this);
  }

  /** Whether one of some expressions calls one of the functions. */
  boolean areMadeByAny(List<Expr> nodes) {
    return !names.isEmpty() && nodes.stream().anyMatch(this::areMadeBy);
  }

  /** The names of the functions that code calls. */
  private static class Calls extends BodyScanner {
    final Set<String> called = new HashSet<>();

    final boolean isFound(LosableGenerators generators) {
      return called.stream().anyMatch(generators.names::contains);
    }

    @Override
    public Void visitCall(Expr.Call node) {
      if (node.func() instanceof Expr.Name function) {
        called.add(function.id());
      } else if (node.func() instanceof Expr.Attribute method) {
        called.add(method.attr());
      }
      return super.visitCall(node);
    }

    @Override
    public Void visitLambda(Expr.Lambda node) {
      return null;
    }
  }

  private static final class Definitions extends AstScanner {
    private final List<Body> bodies = new ArrayList<>();

    @Override
    public Void visitFunctionDef(Stmt.FunctionDef node) {
      Body body = new Body(node.name());
      node.body().forEach(body::scan);
      bodies.add(body);
      return super.visitFunctionDef(node);
    }
  }

  /** The body of a function without those of the functions in it. */
  private static final class Body extends Calls {
    private final String name;
    private final Set<String> returned = new HashSet<>();
    private boolean yields;
    private boolean isProtected;
    private int depth;

    Body(String name) {
      this.name = name;
    }

    /** Whether what the function returns holds what one of some others has made. */
    boolean passesOn(LosableGenerators generators) {
      return yields ? isFound(generators) : returned.stream().anyMatch(generators.names::contains);
    }

    private void yields() {
      yields = true;
      isProtected |= depth > 0;
    }

    @Override
    public Void visitYield(Expr.Yield node) {
      yields();
      return super.visitYield(node);
    }

    @Override
    public Void visitYieldFrom(Expr.YieldFrom node) {
      yields();
      return super.visitYieldFrom(node);
    }

    @Override
    public Void visitReturn(Stmt.Return node) {
      Calls value = new Calls();
      value.scan(node.value());
      returned.addAll(value.called);
      return super.visitReturn(node);
    }

    @Override
    public Void visitTry(Stmt.Try node) {
      return inside(() -> super.visitTry(node));
    }

    @Override
    public Void visitTryStar(Stmt.TryStar node) {
      return inside(() -> super.visitTryStar(node));
    }

    @Override
    public Void visitWith(Stmt.With node) {
      return inside(() -> super.visitWith(node));
    }

    private Void inside(Runnable statement) {
      depth++;
      statement.run();
      depth--;
      return null;
    }
  }
}
