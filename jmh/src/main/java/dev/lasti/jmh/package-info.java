/**
 * Benchmarks of generators: compiled code beside the interpreter, hand-written Java and CPython.
 *
 * <p>{@link dev.lasti.jmh.GeneratorBenchmark} measures one program in one way; {@link
 * dev.lasti.jmh.Main} runs any of them and prints one table. The programs stand in {@code
 * src/main/python} and are compiled by our compiler during the build.
 */
package dev.lasti.jmh;
