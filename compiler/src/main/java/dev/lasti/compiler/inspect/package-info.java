/**
 * What people look at: the states of generators, pictures of control flow, bytecode beside source.
 */
package dev.lasti.compiler.inspect;
