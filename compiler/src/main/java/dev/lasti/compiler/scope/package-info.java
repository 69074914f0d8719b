/**
 * Scopes and names: which variable each name of a program means.
 *
 * <p>{@link dev.lasti.compiler.scope.ScopeBuilder} walks the tree once and records what each scope
 * does with each name, {@link dev.lasti.compiler.scope.ScopeResolver} decides from that whether a
 * name is local, a cell, free or global, and {@link dev.lasti.compiler.scope.SemanticChecker}
 * reports what CPython's compiler would still refuse. The rules are those of CPython 3.12's {@code
 * symtable.c}, {@code future.c} and {@code compile.c}, and so are the messages.
 *
 * <p>Start reading at {@link dev.lasti.compiler.scope.ScopeTable}.
 */
package dev.lasti.compiler.scope;
