package dev.lasti.compiler.ast;

/** The operators of {@link Expr.BoolOp}: {@code boolop}. */
public enum BooleanOperator implements Operator {
  /** {@code and} */
  AND("and", "And"),
  /** {@code or} */
  OR("or", "Or");

  private final String symbol;
  private final String astName;

  BooleanOperator(String symbol, String astName) {
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
