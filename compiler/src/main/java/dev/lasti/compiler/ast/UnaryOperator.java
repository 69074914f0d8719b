package dev.lasti.compiler.ast;

/** The operators of {@link Expr.UnaryOp}: {@code unaryop}. */
public enum UnaryOperator implements Operator {
  /** {@code ~} */
  INVERT("~", "Invert"),
  /** {@code not} */
  NOT("not", "Not"),
  /** {@code +} */
  U_ADD("+", "UAdd"),
  /** {@code -} */
  U_SUB("-", "USub");

  private final String symbol;
  private final String astName;

  UnaryOperator(String symbol, String astName) {
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
