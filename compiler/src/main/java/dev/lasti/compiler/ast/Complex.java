package dev.lasti.compiler.ast;

/** The value of an imaginary literal. */
public record Complex(double real, double imag) {}
