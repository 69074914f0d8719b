/**
 * Each benchmark program as a state machine that a Java programmer would write: the limit for
 * generated code.
 */
package dev.lasti.jmh.handwritten;
