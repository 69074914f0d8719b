package dev.lasti.compiler.scope;

import dev.lasti.compiler.ast.BinaryOperator;
import dev.lasti.compiler.ast.Complex;
import dev.lasti.compiler.ast.ConstantRepr;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.UnaryOperator;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A literal as a key of a mapping.
 *
 * @param value equal for literals that Python takes for equal: {@code 1}, {@code 1.0}, {@code True}
 * @param repr how Python writes the literal
 */
record LiteralKey(Object value, String repr) {
  /** The key of a literal, perhaps with a sign or of the form {@code 1 + 2j}; null for others. */
  static LiteralKey of(Expr node) {
    Object value = evaluate(node);
    return value == null ? null : new LiteralKey(normalized(value), ConstantRepr.of(value));
  }

  private static Object evaluate(Expr node) {
    if (node instanceof Expr.Constant constant) {
      return constant.value();
    }
    if (node instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.U_SUB) {
      return negated(evaluate(unary.operand()));
    }
    if (node instanceof Expr.BinOp sum
        && evaluate(sum.right()) instanceof Complex right
        && evaluate(sum.left()) instanceof Number left) {
      double imag = sum.op() == BinaryOperator.SUB ? -right.imag() : right.imag();
      return new Complex(left.doubleValue(), imag);
    }
    return null;
  }

  private static Object negated(Object value) {
    if (value instanceof Double number) {
      return -number;
    }
    if (value instanceof Complex complex) {
      return new Complex(-complex.real(), -complex.imag());
    }
    if (value instanceof Long number) {
      return number == Long.MIN_VALUE ? BigInteger.valueOf(number).negate() : (Object) (-number);
    }
    return value instanceof BigInteger number ? number.negate() : null;
  }

  /** Numbers become big decimals without trailing zeros where they are finite and real. */
  private static Object normalized(Object value) {
    if (value instanceof Boolean truth) {
      return normalized(truth ? 1L : 0L);
    }
    if (value instanceof Long number) {
      return BigDecimal.valueOf(number).stripTrailingZeros();
    }
    if (value instanceof BigInteger number) {
      return new BigDecimal(number).stripTrailingZeros();
    }
    if (value instanceof Double number && Double.isFinite(number)) {
      return new BigDecimal(number).stripTrailingZeros();
    }
    return value instanceof Complex complex && complex.imag() == 0
        ? normalized(complex.real())
        : value;
  }
}
