package dev.lasti.runtime.objects;

/** For a Java class whose objects are of more than one builtin type, which call sites must ask. */
public interface OfSeveralTypes {}
