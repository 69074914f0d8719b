package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;
import java.util.List;

/**
 * The parameters of a function: {@code arguments} of the abstract grammar.
 *
 * <p>{@code defaults} belong to the last positional parameters. {@code kwDefaults} is as long as
 * {@code kwonlyargs}, with null for a parameter without a default. {@code vararg} and {@code kwarg}
 * are null where absent.
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    Arg vararg,
    List<Arg> kwonlyargs,
    List<Expr> kwDefaults,
    Arg kwarg,
    List<Expr> defaults,
    Span span)
    implements Node {}
