/**
 * The abstract syntax tree: records with the names and fields of Python's {@code ast} module, one
 * default walk ({@link dev.lasti.compiler.ast.AstScanner}) and a printer that writes what {@code
 * ast.dump} writes.
 */
package dev.lasti.compiler.ast;
