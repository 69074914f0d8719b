/** Exceptions, tracebacks, and what compiled {@code try} and {@code raise} statements call. */
package dev.lasti.runtime.errors;
