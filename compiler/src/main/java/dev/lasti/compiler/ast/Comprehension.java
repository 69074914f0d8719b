package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;
import java.util.List;

/** {@code async for target in iter if ifs} in a comprehension. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync, Span span)
    implements Node {}
