package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;

/** A keyword argument, {@code arg=value}, or {@code **value}, for which {@code arg} is null. */
public record Keyword(String arg, Expr value, Span span) implements Node {}
