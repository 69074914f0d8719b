package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;
import java.util.List;

/** A source file: {@code Module} of the abstract grammar. The span covers the whole text. */
public record Module(List<Stmt> body, Span span) implements Node {}
