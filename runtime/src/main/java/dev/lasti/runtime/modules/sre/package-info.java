/**
 * The module {@code _sre}, upon which CPython's own {@code re} stands: {@code Modules/_sre}.
 *
 * <p>{@code re} parses a regular expression and compiles it, in Python, to a list of numbers. What
 * remains is to run these numbers over a text, and that is what this package does, in three steps.
 *
 * <ol>
 *   <li>{@link dev.lasti.runtime.modules.sre.ProgramBuilder} checks the numbers and translates them
 *       to a {@link dev.lasti.runtime.modules.sre.Program} of fewer and more explicit instructions:
 *       whatever matches one character is a literal, any character, or a {@link
 *       dev.lasti.runtime.modules.sre.CharacterSet}; jumps are absolute; every mark, loop counter
 *       and barrier has a register.
 *   <li>{@link dev.lasti.runtime.modules.sre.Matcher} is a backtracking machine in the manner of
 *       Warren's: registers, a stack of choice points, and a trail of the old values of registers.
 *       A failure goes back to the newest choice point and undoes the trail as far as that point
 *       had come. An atomic group or an assertion that has matched drops its choice points and
 *       leaves the trail alone. The machine never calls itself, so no pattern and no text overflows
 *       the Java stack, and it allocates nothing but its growing stacks.
 *   <li>{@link dev.lasti.runtime.modules.sre.PyPattern}, {@link
 *       dev.lasti.runtime.modules.sre.PyMatch} and {@link dev.lasti.runtime.modules.sre.PyScanner}
 *       are what Python code sees of it.
 * </ol>
 *
 * <p>Positions count what Python counts, code points or bytes: see {@link
 * dev.lasti.runtime.modules.sre.Subject}.
 */
package dev.lasti.runtime.modules.sre;
