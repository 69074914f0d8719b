/**
 * Generators as state machines.
 *
 * <h2>The frame</h2>
 *
 * The body of a generator function is compiled to the method {@link GeneratorFrame#resume} of a
 * class of its own. The frame object holds what is live across a {@code yield} in named fields, and
 * the field {@code lasti} says where to go on: 0 before the start, k at the k-th suspension point,
 * {@link GeneratorFrame#FINISHED} at the end, {@link GeneratorFrame#RUNNING} while it runs, which
 * is also the guard against re-entrancy.
 *
 * <pre>
 *   def counter(n):            resume(sent):                 lasti
 *     i = 0                      switch lasti                  0  start
 *     while i &lt; n:                0: i = 0; goto head
 *       yield i                    1: i = this.i; ...           1  "yield i", spilled: i (n was stored at the start)
 *       i += 1                   head: if !(i &lt; n) return done(None)
 *                                this.i = i; lasti = 1; return i
 * </pre>
 *
 * <h2>The protocol</h2>
 *
 * {@code resume(sent)} returns the value that was yielded, or {@code null} (which is no Python
 * value) when the body is done; its return value is then in {@code result}. {@code StopIteration}
 * exists only where Python code can see it. {@code throw} and {@code close} put the exception into
 * {@code pending} and resume with the marker {@link GeneratorFrame#THROW}; the code behind each
 * {@code yield} compares what was sent with the marker. {@code for} loops call {@code resume} of
 * the frame themselves: a call site of its own for each loop lets C2 see one receiver class and
 * inline the body into the loop.
 *
 * <h2>Delegation</h2>
 *
 * {@code yield from} and {@code await} put the delegate into {@code delegate}, set {@code lasti}
 * like a {@code yield} and return the marker {@link GeneratorFrame#DELEGATE}. The loop in {@link
 * Delegation} then drives the delegate, and resumes the frame with the delegate's result. Delegates
 * that are generators of ours are linked ({@code parent}, and {@code leaf} in the root), so that a
 * chain of any depth resumes the leaf directly: no Java recursion and no cost for each level.
 * Foreign iterators are driven as PEP 380 says. While a delegation is under way, {@code resume} of
 * the frame must not be called but through the driver: such a frame answers {@code DELEGATE} to a
 * {@code for} loop that tries.
 *
 * <p>Somebody who has a generator in the middle of a chain in hand may drive it by itself. So what
 * a root knows of its leaf holds only while the leaf's {@code owner} is that root; see {@link
 * Delegation}.
 *
 * <h2>Awaitables</h2>
 *
 * Whatever is driven like a generator without being one, such as {@code coroutine_wrapper} and the
 * steps of asynchronous generators, is a {@link SendIterator}: {@code null} is the end there, too.
 * The body of an asynchronous generator yields through {@link AsyncYield}; every other value that
 * comes out of it is on its way from what it awaits to the event loop. Arguments of {@code throw}
 * travel as {@link Thrown} and become an exception where it is raised.
 *
 * <h2>Errors</h2>
 *
 * An exception that leaves the body passes {@link GeneratorFrame#fail}, which ends the generator,
 * adds the traceback entry, and turns a StopIteration into a RuntimeError (PEP 479).
 */
package dev.lasti.runtime.generators;
