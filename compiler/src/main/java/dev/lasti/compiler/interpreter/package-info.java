/**
 * Runs IR as it is, over the same runtime that compiled code calls: the way CPython's evaluation
 * loop runs a frame.
 *
 * <p>{@link dev.lasti.compiler.interpreter.Translator} turns each function once into {@linkplain
 * dev.lasti.compiler.interpreter.Step steps}: objects with register numbers in place of variables,
 * linked to the step that comes next, as in direct threaded code. A call copies the function's
 * {@linkplain dev.lasti.compiler.interpreter.Registers registers} and follows the links.
 *
 * <pre>
 *   while n &gt; 0:      b1: t0 = greater n, 0        Operator(GREATER, r4, r6 -&gt; r5) --+
 *       n -= 1            branch t0 -&gt; b2, b3     Branch(r5) &lt;-----------------------+--+
 *                     b2: n = subtract n, 1        +- true -&gt; Operator(SUBTRACT, r4, r7 -&gt; r4) --&gt; ...
 *                         jump b1                  +- false -&gt; Return(r8)
 * </pre>
 *
 * <p>Constants are registers too, filled in beforehand. A jump is no step: it is where the last
 * step of a block points. A generator keeps its registers in an {@link
 * dev.lasti.compiler.interpreter.InterpretedFrame} and its {@code lasti} says at which step it goes
 * on.
 */
package dev.lasti.compiler.interpreter;
