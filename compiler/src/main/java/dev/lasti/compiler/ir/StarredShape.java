package dev.lasti.compiler.ir;

/**
 * The immediate of {@link Operation#UNPACK_STARRED}: how many targets stand around the starred one.
 */
public record StarredShape(int before, int after) {}
