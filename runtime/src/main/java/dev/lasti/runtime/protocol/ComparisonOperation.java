package dev.lasti.runtime.protocol;

/** The six rich comparisons of any two values, for code that gets the operator as a value. */
public enum ComparisonOperation {
  LESS,
  LESS_EQUAL,
  EQUAL,
  NOT_EQUAL,
  GREATER,
  GREATER_EQUAL;

  boolean isEquality() {
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
