package dev.lasti.runtime.protocol;

import dev.lasti.runtime.objects.SpecialMethod;

/** The six rich comparisons of any two values, for code that gets the operator as a value. */
public enum ComparisonOperation {
  LESS("<", SpecialMethod.LT, SpecialMethod.GT),
  LESS_EQUAL("<=", SpecialMethod.LE, SpecialMethod.GE),
  EQUAL("==", SpecialMethod.EQ, SpecialMethod.EQ),
  NOT_EQUAL("!=", SpecialMethod.NE, SpecialMethod.NE),
  GREATER(">", SpecialMethod.GT, SpecialMethod.LT),
  GREATER_EQUAL(">=", SpecialMethod.GE, SpecialMethod.LE);

  final String symbol;
  final SpecialMethod method;

  /** The method of the right operand that answers when the left one cannot. */
  final SpecialMethod reflected;

  ComparisonOperation(String symbol, SpecialMethod method, SpecialMethod reflected) {
    this.symbol = symbol;
    this.method = method;
    this.reflected = reflected;
  }

  /** Whether this is {@code ==} or {@code !=}, which types without an order have too. */
  public boolean isEquality() {
    return this == EQUAL || this == NOT_EQUAL;
  }

  /** {@code a op b}. */
  public Object apply(Object a, Object b) {
    return switch (this) {
      case LESS -> Comparison.less(a, b);
      case LESS_EQUAL -> Comparison.lessEqual(a, b);
      case EQUAL -> Comparison.equal(a, b);
      case NOT_EQUAL -> Comparison.notEqual(a, b);
      case GREATER -> Comparison.greater(a, b);
      case GREATER_EQUAL -> Comparison.greaterEqual(a, b);
    };
  }

  /** Whether {@code ==} or {@code !=} holds for values that are equal or not. */
  public boolean holdsFor(boolean areEqual) {
    return areEqual == (this == EQUAL);
  }

  /** Whether the comparison holds for two floats; for NaN, only {@code !=} does. */
  boolean holdsFor(double a, double b) {
    return switch (this) {
      case LESS -> a < b;
      case LESS_EQUAL -> a <= b;
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case GREATER -> a > b;
      case GREATER_EQUAL -> a >= b;
    };
  }

  /** Whether the comparison holds for values in this order (negative, zero, positive). */
  public boolean holdsFor(int order) {
    return switch (this) {
      case LESS -> order < 0;
      case LESS_EQUAL -> order <= 0;
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case GREATER -> order > 0;
      case GREATER_EQUAL -> order >= 0;
    };
  }
}
