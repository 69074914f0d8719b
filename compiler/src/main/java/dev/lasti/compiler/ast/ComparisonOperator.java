package dev.lasti.compiler.ast;

/** The operators of {@link Expr.Compare}: {@code cmpop}. */
public enum ComparisonOperator implements Operator {
  /** {@code ==} */
  EQ("==", "Eq"),
  /** {@code !=} */
  NOT_EQ("!=", "NotEq"),
  /** {@code <} */
  LT("<", "Lt"),
  /** {@code <=} */
  LT_E("<=", "LtE"),
  /** {@code >} */
  GT(">", "Gt"),
  /** {@code >=} */
  GT_E(">=", "GtE"),
  /** {@code is} */
  IS("is", "Is"),
  /** {@code is not} */
  IS_NOT("is not", "IsNot"),
  /** {@code in} */
  IN("in", "In"),
  /** {@code not in} */
  NOT_IN("not in", "NotIn");

  private final String symbol;
  private final String astName;

  ComparisonOperator(String symbol, String astName) {
    this.symbol = symbol;
    this.astName = astName;
  }

  @Override
  public String symbol() {
    return symbol;
  }

  @Override
  public String astName() {
    return astName;
  }
}
