/**
 * Source text and positions in it: what every later stage, and every message, points at.
 *
 * <p>Lines count from 1 and columns from 0. A column counts code points, as ANTLR's does and as
 * CPython's tracebacks do; {@link dev.lasti.compiler.source.LineMap} turns it into the UTF-8 byte
 * offset that CPython's {@code ast} nodes carry.
 */
package dev.lasti.compiler.source;
