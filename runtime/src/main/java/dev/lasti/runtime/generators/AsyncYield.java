package dev.lasti.runtime.generators;

/**
 * A value that the body of an asynchronous generator yields, to tell it from what the body awaits:
 * CPython's {@code _PyAsyncGenWrappedValue}. Python code never sees one.
 */
public record AsyncYield(Object value) {}
