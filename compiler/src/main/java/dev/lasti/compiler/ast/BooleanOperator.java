package dev.lasti.compiler.ast;

/** The operators of {@link Expr.BoolOp}: {@code boolop}. */
public enum BooleanOperator {
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

  /** How Python source spells it. */
  public String symbol() {
    return symbol;
  }

  /** The name of its class in Python's {@code ast} module. */
  public String astName() {
    return astName;
  }
}
