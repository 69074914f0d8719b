package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.BinaryOperator;
import dev.lasti.compiler.ast.Bytes;
import dev.lasti.compiler.ast.Complex;
import dev.lasti.compiler.ast.Expr;
import dev.lasti.compiler.ast.Singleton;
import dev.lasti.compiler.ast.UnaryOperator;
import dev.lasti.compiler.ir.Constant;
import dev.lasti.compiler.ir.ConstantArithmetic;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Expressions whose value is known: literals, signed and complex numbers, tuples of such, and
 * {@code __debug__}. All other folding is left to a pass.
 */
final class Constants {
  private Constants() {}

  /** The value of an expression, or null where it has to be evaluated. */
  static Constant of(Expr node) {
    if (node instanceof Expr.Constant literal) {
      return literal(literal.value());
    }
    if (node instanceof Expr.Tuple tuple) {
      return tuple(tuple.elts());
    }
    if (node instanceof Expr.UnaryOp unary && unary.op() == UnaryOperator.U_SUB) {
      Constant operand = of(unary.operand());
      return operand == null ? null : negated(operand.value());
    }
    if (node instanceof Expr.BinOp binary) {
      return complex(binary);
    }
    return node instanceof Expr.Name name && name.id().equals("__debug__") ? Constant.TRUE : null;
  }

  /** The value of a literal as the tree holds it. */
  static Constant literal(Object value) {
    if (value instanceof Singleton singleton) {
      return switch (singleton) {
        case NONE -> Constant.NONE;
        case ELLIPSIS -> Constant.ELLIPSIS;
      };
    }
    if (value instanceof Bytes bytes) {
      return new Constant(new Constant.Bytes(bytes.value()));
    }
    if (value instanceof Complex complex) {
      return new Constant(new Constant.Complex(complex.real(), complex.imag()));
    }
    return new Constant(value);
  }

  /** A tuple of known values, or null. */
  static Constant tuple(List<Expr> nodes) {
    List<Object> values = new ArrayList<>();
    for (Expr node : nodes) {
      Constant value = of(node);
      if (value == null) {
        return null;
      }
      values.add(value.value());
    }
    return new Constant(new Constant.Tuple(values));
  }

  /** A constant tuple of strings. */
  static Constant names(List<String> names) {
    return new Constant(new Constant.Tuple(List.copyOf(names)));
  }

  /** The truth of an expression, or null where it has to be tested. */
  static Boolean truth(Expr node) {
    Constant constant = of(node);
    return constant == null ? null : Boolean.valueOf(ConstantArithmetic.truth(constant.value()));
  }

  private static Constant negated(Object value) {
    if (value instanceof Long number) {
      return Constant.of(BigInteger.valueOf(number).negate());
    }
    if (value instanceof BigInteger number) {
      return Constant.of(number.negate());
    }
    if (value instanceof Double number) {
      return new Constant(-number);
    }
    if (value instanceof Constant.Complex complex) {
      return new Constant(new Constant.Complex(-complex.real(), -complex.imaginary()));
    }
    return null;
  }

  /**
   * {@code 1 - 2j}: a real number, a sign, an imaginary literal. Both parts are added, for the sign
   * of zeros depends on it.
   */
  private static Constant complex(Expr.BinOp node) {
    boolean minus = node.op() == BinaryOperator.SUB;
    if (!minus && node.op() != BinaryOperator.ADD) {
      return null;
    }
    if (node.right() instanceof Expr.Constant right && right.value() instanceof Complex imaginary) {
      Double real = real(of(node.left()));
      if (real == null) {
        return null;
      }
      return minus
          ? new Constant(new Constant.Complex(real - 0.0, 0.0 - imaginary.imag()))
          : new Constant(new Constant.Complex(real + 0.0, 0.0 + imaginary.imag()));
    }
    return null;
  }

  private static Double real(Constant constant) {
    if (constant == null) {
      return null;
    }
    if (constant.value() instanceof Long number && Math.abs(number) <= 1L << 53) {
      return (double) number;
    }
    return constant.value() instanceof Double number ? number : null;
  }
}
