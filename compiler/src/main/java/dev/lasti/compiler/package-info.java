/**
 * The compiler, from Python source to JVM classes. The packages are the pipeline:
 *
 * <pre>
 *   source        files, and places in them
 *   diagnostics   what is wrong with a program, in CPython's words
 *   parser        source → ast: token source, grammar, literals, syntax errors
 *   ast           the syntax tree, with the names of Python's ast module
 *   scope         which variable each name means; errors that need the whole program
 *   lower         ast → ir: one file for each construct
 *   ir            registers and basic blocks, with a text form and a verifier
 *   analysis      control flow, liveness, and the plans of generators: dispatch and spilling
 *   passes        ir → ir: one file for each pass
 *   codegen       ir → classes, with ASM
 *   interpreter   runs the same IR: the baseline of benchmarks, the second opinion of tests
 *   inspect       what people look at: states, control flow, bytecode
 *   driver        the command line
 * </pre>
 *
 * <p>{@code driver.Compilation} is where to start reading. Which package may use which is written
 * down, and checked, in {@code PackageDependenciesTest}.
 */
package dev.lasti.compiler;
