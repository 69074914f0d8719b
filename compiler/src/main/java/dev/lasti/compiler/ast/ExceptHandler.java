package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;
import java.util.List;

/** {@code except type as name: body}; type and name are null where absent. */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Span span) implements Node {}
