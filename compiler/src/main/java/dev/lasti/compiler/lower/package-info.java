/**
 * Lowering: from syntax trees with resolved names to IR.
 *
 * <p>{@link dev.lasti.compiler.lower.Lowering} is the entrance. For each piece of code (a module, a
 * function, a class body, a generator expression) {@code CodeLowering} makes a function, and {@code
 * AstLowering} hands the statements and expressions in it to one class for each construct. What
 * those share is the {@code FunctionContext}: the builder, how names are accessed, and the chain of
 * {@code ControlContext}s that says what runs when control leaves a statement.
 *
 * <p><b>Values.</b> Lowering an expression gives a temporary, a constant, or a local as itself, not
 * copied. Only {@code :=} can change a local before an operand is read, so operands are copied in
 * code that has one. Conditions lower to branches and make no bool.
 *
 * <p><b>Order.</b> Operands are evaluated in CPython's order, with one deviation. CPython looks a
 * method up before it evaluates the arguments; {@code call_method} does so behind them. Where the
 * method is missing, or the arguments replace it, that can be seen.
 *
 * <p><b>Ways out.</b> {@code return}, {@code break} and {@code continue} walk the chain of contexts
 * outwards; each adds what it has to do, covered by the handler outside of it. A small {@code
 * finally} is copied for each way out, a large one is shared, with a completion record.
 */
package dev.lasti.compiler.lower;
