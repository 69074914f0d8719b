/**
 * From source text to the abstract syntax tree.
 *
 * <p>{@code IndentationTokenSource} makes tokens, the ANTLR grammar {@code PythonParser.g4} makes a
 * parse tree of them, {@code AstBuilder} turns that into the tree of {@code
 * dev.lasti.compiler.ast}, and {@code SyntaxErrors} finds CPython's words for what is wrong. {@link
 * dev.lasti.compiler.parser.Parser} is the way in.
 */
package dev.lasti.compiler.parser;
