/**
 * The passes that improve IR, each the noun of its effect, and the {@link
 * dev.lasti.compiler.passes.Pipeline} that lists them.
 *
 * <p>A pass is one class headed by a picture of the IR before and after it, with cases of the same
 * form in {@code testdata/passes}. It works on one function at a time and in place, looks up what
 * it needs to know in {@code analysis}, and keeps nothing. It may find unreachable blocks, and
 * leaves the code verifiable.
 *
 * <p>All but two passes are optional: the programs in {@code testdata/run} also run without them,
 * so a pass that changes what code does is found by the difference. To add a pass, write the class,
 * a step in {@code Pipeline.STEPS} with the constraints on its place, and its cases.
 *
 * <p>Generators need no pass of their own: the emitter and the interpreter deal with suspension,
 * with the plans that {@code analysis} makes.
 */
package dev.lasti.compiler.passes;
