package dev.lasti.compiler.ir;

/** What an instruction can assign to. */
public sealed interface Variable extends Value permits Temp, Local {}
