/**
 * Objects that are lost: what CPython does when a reference count falls to zero.
 *
 * <p>The JVM's collector finds out, some time later and on threads of its own. What is due then
 * (the {@code finally} of a suspended generator, {@code __del__}, the callback of a weak reference,
 * the warning that a coroutine was never awaited) is Python code, and runs on a Python thread at a
 * safe point:
 *
 * <pre>
 *   collector ── clears a Watch, or finalizes a Guard ─→ {@link dev.lasti.runtime.lifetime.Lifetimes} due
 *   Python thread ── looks at its eval breaker, makes the next object of such a kind,
 *                    or calls gc.collect() ─→ runs what is due
 * </pre>
 *
 * <p>A {@link dev.lasti.runtime.lifetime.Watch} is a weak reference: it learns that its object is
 * gone. A {@link dev.lasti.runtime.lifetime.Guard} gives the object back, whole, for its last
 * duties. That cannot be done with weak references and something else that holds the object's
 * state: the state may refer to the object (a generator that was sent to itself, an instance whose
 * child knows its parent), and then nothing would ever be found. Of all references only the JVM's
 * finalizers find an object together with such cycles, as CPython's collector does (PEP 442). So a
 * guard is a tiny object with a finalizer, which the guarded object alone refers to:
 *
 * <pre>
 *   object ⇄ Guard          both are lost together; then the finalizer hands over the object
 * </pre>
 *
 * <p>Scripts show what happens at {@code del x} and when a loop is left early. So where compiled
 * code lets go of a value in such a place, and the value is guarded or watched, or is an iterator
 * through which something guarded is reached ({@link dev.lasti.runtime.lifetime.Holder}), the
 * collector runs at once: {@link dev.lasti.runtime.lifetime.Lifetimes#letGo}. The compiler knows
 * the functions of a module whose generators are guarded, and lets go of more where those are
 * called: in loops that an exception leaves, at the return of a function for its variables, and
 * behind calls with such arguments, {@link dev.lasti.runtime.lifetime.Lifetimes#findLost}. When the
 * finalizer of one lost object lets go of another that was lost with it, that one is next.
 *
 * <p>Who does not need it pays nothing: guarded are generators with a {@code yield} inside of
 * {@code try} or {@code with}, asynchronous generators of an event loop, and instances of classes
 * with {@code __del__}. On a JVM without finalizers they get what is due at the end of the program.
 */
package dev.lasti.runtime.lifetime;
