package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;

/** {@code context_expr as optional_vars} in a {@code with}. */
public record WithItem(Expr contextExpr, Expr optionalVars, Span span) implements Node {}
