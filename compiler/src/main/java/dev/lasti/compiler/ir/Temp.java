package dev.lasti.compiler.ir;

/**
 * An intermediate result. It is assigned by exactly one instruction, which dominates every use.
 *
 * @param id unique within the function
 */
public record Temp(int id, Kind kind) implements Variable {}
