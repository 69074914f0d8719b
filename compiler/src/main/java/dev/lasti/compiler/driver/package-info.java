/**
 * The command line: one class for each command, and the way of a program through the compiler,
 * {@link dev.lasti.compiler.driver.Compilation}.
 */
package dev.lasti.compiler.driver;
