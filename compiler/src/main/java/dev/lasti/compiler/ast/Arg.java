package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;

/** A parameter, {@code arg: annotation}; the annotation is null where absent. */
public record Arg(String arg, Expr annotation, Span span) implements Node {}
