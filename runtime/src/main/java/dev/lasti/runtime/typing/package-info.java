/**
 * Type parameters, type aliases and generic classes: PEP 695, CPython's module {@code _typing} and
 * as much of {@code typing} as the statements themselves need.
 *
 * <p>CPython writes part of this in Python and imports {@code typing} at the first generic class.
 * Here it is all native, so that a program with a generic class starts as fast as any other. Where
 * the program has imported {@code typing} itself, {@link dev.lasti.runtime.typing.TypingLibrary}
 * leaves these steps to it, so that both agree about what an alias is.
 */
package dev.lasti.runtime.typing;
