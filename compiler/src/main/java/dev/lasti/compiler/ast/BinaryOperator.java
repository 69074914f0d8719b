package dev.lasti.compiler.ast;

/** The operators of {@link Expr.BinOp} and {@link Stmt.AugAssign}: {@code operator}. */
public enum BinaryOperator implements Operator {
  /** {@code +} */
  ADD("+", "Add"),
  /** {@code -} */
  SUB("-", "Sub"),
  /** {@code *} */
  MULT("*", "Mult"),
  /** {@code @} */
  MAT_MULT("@", "MatMult"),
  /** {@code /} */
  DIV("/", "Div"),
  /** {@code %} */
  MOD("%", "Mod"),
  /** {@code **} */
  POW("**", "Pow"),
  /** {@code <<} */
  L_SHIFT("<<", "LShift"),
  /** {@code >>} */
  R_SHIFT(">>", "RShift"),
  /** {@code |} */
  BIT_OR("|", "BitOr"),
  /** {@code ^} */
  BIT_XOR("^", "BitXor"),
  /** {@code &} */
  BIT_AND("&", "BitAnd"),
  /** {@code //} */
  FLOOR_DIV("//", "FloorDiv");

  private final String symbol;
  private final String astName;

  BinaryOperator(String symbol, String astName) {
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
