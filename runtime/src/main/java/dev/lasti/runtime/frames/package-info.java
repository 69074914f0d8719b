/**
 * Running frames, for {@code sys._getframe} and whatever looks at its callers.
 *
 * <p>No call pays for them. Who asks has the Java stack walked: the methods of compiled functions
 * are found there by their names, with their lines; for each round of an interpreter's loop the
 * thread's stack of {@linkplain dev.lasti.runtime.call.Activation activations} has an entry.
 */
package dev.lasti.runtime.frames;
