package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;
import java.util.List;

/** {@code case pattern if guard: body}; the guard is null where absent. */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body, Span span) implements Node {}
