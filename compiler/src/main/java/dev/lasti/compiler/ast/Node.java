package dev.lasti.compiler.ast;

import dev.lasti.compiler.source.Span;

/**
 * A node of the abstract syntax tree. Names and fields are those of Python's {@code ast} module
 * (CPython's {@code Parser/Python.asdl}), in Java's spelling: {@code type_params} becomes {@code
 * typeParams}.
 *
 * <p>Nodes are immutable; nobody changes a list after it was given to a node. Records compare by
 * value, so results about nodes are kept in identity maps.
 */
public sealed interface Node
    permits Module,
        Stmt,
        Expr,
        Pattern,
        TypeParam,
        Arguments,
        Arg,
        Keyword,
        Alias,
        WithItem,
        MatchCase,
        ExceptHandler,
        Comprehension {
  /** Where the node stands in the source; kinds without positions in CPython have one here, too. */
  Span span();
}
