/**
 * Running frames, for {@code sys._getframe} and whatever looks at its callers.
 *
 * <p>Who asks has the Java stack walked:
 *
 * <pre>
 *   Java frame                              Python frame
 *   method of a compiled function           found by its name; without variables and identity
 *   … of one that keeps its frame           with its activation: {@link KeptFrame}
 *   resume of a generator                   the same two ways: {@code KeptGeneratorFrame}
 *   round of the interpreter's loop         with its activation
 *   drive of a delegation                   the generators that wait: {@code DrivenChains}
 * </pre>
 *
 * <p>So no call pays for frames but those of functions that ask for them, or stand in a module that
 * mentions {@code f_locals}. A call with an {@linkplain dev.lasti.runtime.call.Activation
 * activation} has one frame object, a generator has one {@code GeneratorFrameView}.
 */
package dev.lasti.runtime.frames;
