package dev.lasti.compiler.ast;

/** What the operators of all four kinds have in common. */
public sealed interface Operator
    permits BinaryOperator, UnaryOperator, BooleanOperator, ComparisonOperator {
  /** How Python source spells it. */
  String symbol();

  /** The name of its class in Python's {@code ast} module. */
  String astName();
}
