package dev.lasti.runtime.lifetime;

/**
 * What may be all that holds a generator: iterators with their sources, suspended bodies with their
 * variables.
 */
public interface Holder {}
