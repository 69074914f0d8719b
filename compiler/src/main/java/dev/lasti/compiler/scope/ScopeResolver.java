package dev.lasti.compiler.scope;

import dev.lasti.compiler.diagnostics.DiagnosticCode;
import dev.lasti.compiler.diagnostics.Diagnostics;
import dev.lasti.compiler.source.Span;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Decides for each name of each scope where its variable lives: {@code analyze_block} in CPython's
 * {@code symtable.c}.
 *
 * <p>Going down, a scope hands to its children the names that enclosing functions bind. Going up,
 * it returns the names that are free in it; the function that binds one makes it a cell.
 */
final class ScopeResolver {
  private final Diagnostics diagnostics;

  ScopeResolver(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * What the functions around a scope bind. A class body hands its children what it was handed
   * itself, so its own names are hidden from them.
   *
   * @param bound the names that a free variable can refer to
   * @param typeParameters those of them that are type parameters
   */
  private record Outer(Set<String> bound, Set<String> typeParameters) {
    Outer copy() {
      return new Outer(new HashSet<>(bound), new HashSet<>(typeParameters));
    }

    Outer withCopyOfBound() {
      return new Outer(new HashSet<>(bound), typeParameters);
    }
  }

  /** Resolves all names of a module. */
  void resolve(Scope module) {
    resolve(module, new Outer(new HashSet<>(), new HashSet<>()), null);
  }

  /**
   * Resolves a scope and all below it.
   *
   * @param outer belongs to the callee
   * @param classScope the class whose names the scope sees although it is not its code; or null
   * @return the names that are free in it
   */
  private Set<String> resolve(Scope scope, Outer outer, Scope classScope) {
    Outer forChildren = scope.kind() == ScopeKind.CLASS ? outer.withCopyOfBound() : outer;
    Set<String> free = new LinkedHashSet<>();
    for (Symbol symbol : scope.symbols()) {
      resolveName(symbol, outer, free, classScope);
    }
    addOwnNames(scope, forChildren);
    Set<String> freeInChildren = new LinkedHashSet<>();
    for (Scope child : scope.children()) {
      freeInChildren.addAll(resolveChild(scope, child, forChildren, classScope));
    }
    provide(scope, freeInChildren);
    passOn(scope, freeInChildren, outer.bound());
    free.addAll(freeInChildren);
    return free;
  }

  /** CPython's {@code analyze_name}. */
  private void resolveName(Symbol symbol, Outer outer, Set<String> free, Scope classScope) {
    String name = symbol.name();
    if (symbol.has(Mark.GLOBAL)) {
      resolveGlobal(symbol, outer);
    } else if (symbol.has(Mark.NONLOCAL)) {
      checkNonlocal(symbol, outer);
      symbol.resolve(Resolution.FREE);
      free.add(name);
    } else if (symbol.isBound()) {
      symbol.resolve(Resolution.LOCAL);
      noteTypeParameter(symbol, outer.typeParameters());
    } else if (classScope != null && isBoundInClass(classScope.symbolOfMangled(name))) {
      symbol.resolve(resolutionPastClass(classScope.symbolOfMangled(name)));
    } else if (outer.bound().contains(name)) {
      symbol.resolve(Resolution.FREE);
      free.add(name);
    } else {
      symbol.resolve(Resolution.GLOBAL_IMPLICIT);
    }
  }

  private static void noteTypeParameter(Symbol symbol, Set<String> typeParameters) {
    if (symbol.isTypeParameter()) {
      typeParameters.add(symbol.name());
    } else {
      typeParameters.remove(symbol.name());
    }
  }

  private void resolveGlobal(Symbol symbol, Outer outer) {
    if (symbol.has(Mark.NONLOCAL)) {
      report(DiagnosticCode.NONLOCAL_AND_GLOBAL, symbol);
    }
    symbol.resolve(Resolution.GLOBAL_EXPLICIT);
    outer.bound().remove(symbol.name());
  }

  private void checkNonlocal(Symbol symbol, Outer outer) {
    if (symbol.scope().kind() == ScopeKind.MODULE) {
      report(DiagnosticCode.NONLOCAL_AT_MODULE_LEVEL, symbol);
    } else if (!outer.bound().contains(symbol.name())) {
      report(DiagnosticCode.NONLOCAL_WITHOUT_BINDING, symbol);
    } else if (outer.typeParameters().contains(symbol.name())) {
      report(DiagnosticCode.NONLOCAL_TYPE_PARAMETER, symbol);
    }
  }

  private void report(DiagnosticCode code, Symbol symbol) {
    Span directive = symbol.scope().directive(symbol.name());
    diagnostics.report(code, directive, symbol.name());
  }

  /**
   * Whether a type scope must look a name up in the class around it at run time; then it must not
   * see a variable of a function around the class.
   */
  private static boolean isBoundInClass(Symbol symbol) {
    return symbol != null
        && (symbol.has(Mark.GLOBAL) || symbol.isBound() && !symbol.has(Mark.NONLOCAL));
  }

  private static Resolution resolutionPastClass(Symbol symbol) {
    return symbol.has(Mark.GLOBAL) ? Resolution.GLOBAL_EXPLICIT : Resolution.GLOBAL_IMPLICIT;
  }

  private static void addOwnNames(Scope scope, Outer forChildren) {
    if (scope.kind() == ScopeKind.CLASS) {
      forChildren.bound().add(Scope.CLASS_CELL);
      forChildren.bound().add(Scope.CLASS_DICT);
    } else if (scope.kind().isFunctionLike()) {
      scope.symbols().stream()
          .filter(symbol -> symbol.resolution() == Resolution.LOCAL)
          .forEach(symbol -> forChildren.bound().add(symbol.name()));
    }
  }

  private Set<String> resolveChild(Scope scope, Scope child, Outer outer, Scope classScope) {
    Scope seen = scope.kind() == ScopeKind.CLASS ? scope : classScope;
    Set<String> free = resolve(child, outer.copy(), child.seesClassScope() ? seen : null);
    if (child.kind().isComprehension() && child.kind() != ScopeKind.GENERATOR_EXPRESSION) {
      inline(scope, child, free);
    }
    return free;
  }

  /**
   * Lets a comprehension run in its parent's frame: {@code inline_comprehension}, PEP 709. A local
   * of the parent that only the comprehension itself uses needs no cell.
   */
  private static void inline(Scope parent, Scope comprehension, Set<String> free) {
    comprehension.markInlined();
    for (Symbol symbol : comprehension.symbols()) {
      if (symbol.isFree()) {
        inlineFree(parent, symbol, free);
      }
    }
  }

  private static void inlineFree(Scope parent, Symbol symbol, Set<String> free) {
    Symbol existing = parent.symbolOfMangled(symbol.name());
    if (parent.kind() == ScopeKind.CLASS) {
      if (existing == null && symbol.name().equals(Scope.CLASS_CELL)) {
        symbol.resolve(Resolution.GLOBAL_IMPLICIT);
        free.remove(symbol.name());
      }
    } else if (existing != null
        && existing.isBound()
        && !isFreeInChild(symbol.scope(), symbol.name())) {
      free.remove(symbol.name());
    }
  }

  /** Whether a function within the comprehension, hence with a frame of its own, uses a name. */
  private static boolean isFreeInChild(Scope comprehension, String name) {
    for (Scope child : comprehension.children()) {
      Symbol symbol = child.symbolOfMangled(name);
      boolean free = symbol != null && symbol.isFree();
      if (free && (!child.isInlined() || isFreeInChild(child, name))) {
        return true;
      }
    }
    return false;
  }

  /** Takes from the free names of the children those that this scope has the cells of. */
  private static void provide(Scope scope, Set<String> freeInChildren) {
    if (scope.kind() == ScopeKind.CLASS) {
      keepClassCells(scope, freeInChildren);
    } else if (scope.kind().isFunctionLike()) {
      makeCells(scope, freeInChildren);
    }
  }

  /**
   * A class itself provides {@code __class__} and {@code __classdict__}: {@code drop_class_free}.
   */
  private static void keepClassCells(Scope scope, Set<String> free) {
    if (free.remove(Scope.CLASS_CELL)) {
      scope.markNeedsClassCell();
    }
    if (free.remove(Scope.CLASS_DICT)) {
      scope.markNeedsClassDict();
    }
  }

  /** Locals that are free further in become cells, and are free no more: {@code analyze_cells}. */
  private static void makeCells(Scope scope, Set<String> free) {
    for (Symbol symbol : scope.symbols()) {
      if (symbol.resolution() == Resolution.LOCAL && free.remove(symbol.name())) {
        symbol.resolve(Resolution.CELL);
      }
    }
  }

  /** Names that are free only further in are free here, too: {@code update_symbols}. */
  private static void passOn(Scope scope, Set<String> free, Set<String> enclosing) {
    for (String name : free) {
      Symbol symbol = scope.symbolOfMangled(name);
      if (symbol == null) {
        if (enclosing.contains(name)) {
          addFree(scope, name);
        }
      } else if (hides(scope, symbol)) {
        symbol.passThroughClass();
      }
    }
  }

  /** Whether a name of the scope is the class's, while the free one further in is a function's. */
  private static boolean hides(Scope scope, Symbol symbol) {
    return scope.kind() == ScopeKind.CLASS
        ? symbol.isBound() || symbol.has(Mark.GLOBAL)
        : scope.seesClassScope() && symbol.resolution() == Resolution.GLOBAL_IMPLICIT;
  }

  private static void addFree(Scope scope, String name) {
    Span declaration = firstMention(scope, name);
    scope.declare(name, declaration).resolve(Resolution.FREE);
  }

  private static Span firstMention(Scope scope, String name) {
    for (Scope child : scope.children()) {
      Symbol symbol = child.symbolOfMangled(name);
      if (symbol != null && symbol.isFree()) {
        return symbol.declaration();
      }
    }
    return scope.node().span();
  }
}
