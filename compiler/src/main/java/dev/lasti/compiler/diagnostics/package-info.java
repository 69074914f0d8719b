/**
 * What the compiler has to say about a program: codes with CPython's message texts, a collector,
 * and a renderer in CPython's layout.
 */
package dev.lasti.compiler.diagnostics;
