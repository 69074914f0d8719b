package dev.lasti.compiler.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes scopes as a tree, for people and for tests: first the names of a scope, then the scopes in
 * it.
 *
 * <pre>
 * module
 *   f: local, assigned
 *   function f, generator
 *     x: cell, parameter
 *     lambda
 *       x: free, used
 * </pre>
 */
public final class ScopePrinter {
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private ScopePrinter() {}

  /** The scope and all below it. */
  public static String print(Scope scope) {
    ScopePrinter printer = new ScopePrinter();
    printer.print(scope, "");
    return printer.out.toString();
  }

  private void print(Scope scope, String indent) {
    out.append(indent).append(header(scope)).append('\n');
    for (Symbol symbol : scope.symbols()) {
      out.append(indent).append(INDENT).append(describe(symbol)).append('\n');
    }
    scope.children().forEach(child -> print(child, indent + INDENT));
  }

  private static String header(Scope scope) {
    List<String> parts = new ArrayList<>();
    boolean named = !scope.name().startsWith("<");
    parts.add(scope.kind().label() + (named ? " " + scope.name() : ""));
    addIf(parts, scope.isGenerator(), "generator");
    addIf(parts, scope.isCoroutine(), "coroutine");
    addIf(parts, scope.isAsyncGenerator(), "async generator");
    addIf(parts, scope.isInlined(), "inlined");
    addIf(parts, scope.needsClassCell(), "has __class__");
    addIf(parts, scope.needsClassDict(), "has __classdict__");
    addIf(parts, scope.hasImportStar(), "import *");
    addIf(parts, scope.readsNamespace(), "reads its namespace");
    return String.join(", ", parts);
  }

  private static String describe(Symbol symbol) {
    List<String> parts = new ArrayList<>();
    parts.add(symbol.name() + ": " + label(symbol.resolution()));
    addIf(parts, symbol.isPassedThroughClass(), "free for inner scopes");
    addIf(parts, symbol.isParameter(), "parameter");
    addIf(parts, symbol.isTypeParameter(), "type parameter");
    addIf(parts, symbol.isIterationVariable(), "iteration variable");
    addIf(parts, symbol.isAssigned(), "assigned");
    addIf(parts, symbol.isImported(), "imported");
    addIf(parts, symbol.isAnnotated(), "annotated");
    addIf(parts, symbol.isUsed(), "used");
    return String.join(", ", parts);
  }

  private static String label(Resolution resolution) {
    return resolution.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void addIf(List<String> parts, boolean condition, String part) {
    if (condition) {
      parts.add(part);
    }
  }
}
