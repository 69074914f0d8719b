package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;

/** {@code name as asname} in an import; {@code asname} is null where absent. */
public record Alias(String name, String asname, Span span) implements Node {}
