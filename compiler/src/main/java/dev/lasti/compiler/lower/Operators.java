package dev.lasti.compiler.lower;

import dev.lasti.compiler.ast.BinaryOperator;
import dev.lasti.compiler.ast.ComparisonOperator;
import dev.lasti.compiler.ast.UnaryOperator;
import dev.lasti.compiler.ir.Operation;

/** The operation that each operator stands for. */
final class Operators {
  private Operators() {}

  static Operation unary(UnaryOperator operator) {
    return switch (operator) {
      case INVERT -> Operation.INVERT;
      case NOT -> Operation.NOT;
      case U_ADD -> Operation.POSITIVE;
      case U_SUB -> Operation.NEGATE;
    };
  }

  static Operation binary(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> Operation.ADD;
      case SUB -> Operation.SUBTRACT;
      case MULT -> Operation.MULTIPLY;
      case MAT_MULT -> Operation.MATRIX_MULTIPLY;
      case DIV -> Operation.TRUE_DIVIDE;
      case MOD -> Operation.REMAINDER;
      case POW -> Operation.POWER;
      case L_SHIFT -> Operation.LEFT_SHIFT;
      case R_SHIFT -> Operation.RIGHT_SHIFT;
      case BIT_OR -> Operation.OR;
      case BIT_XOR -> Operation.XOR;
      case BIT_AND -> Operation.AND;
      case FLOOR_DIV -> Operation.FLOOR_DIVIDE;
    };
  }

  static Operation augmented(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> Operation.INPLACE_ADD;
      case SUB -> Operation.INPLACE_SUBTRACT;
      case MULT -> Operation.INPLACE_MULTIPLY;
      case MAT_MULT -> Operation.INPLACE_MATRIX_MULTIPLY;
      case DIV -> Operation.INPLACE_TRUE_DIVIDE;
      case MOD -> Operation.INPLACE_REMAINDER;
      case POW -> Operation.INPLACE_POWER;
      case L_SHIFT -> Operation.INPLACE_LEFT_SHIFT;
      case R_SHIFT -> Operation.INPLACE_RIGHT_SHIFT;
      case BIT_OR -> Operation.INPLACE_OR;
      case BIT_XOR -> Operation.INPLACE_XOR;
      case BIT_AND -> Operation.INPLACE_AND;
      case FLOOR_DIV -> Operation.INPLACE_FLOOR_DIVIDE;
    };
  }

  static Operation comparison(ComparisonOperator operator) {
    return switch (operator) {
      case EQ -> Operation.EQUAL;
      case NOT_EQ -> Operation.NOT_EQUAL;
      case LT -> Operation.LESS;
      case LT_E -> Operation.LESS_EQUAL;
      case GT -> Operation.GREATER;
      case GT_E -> Operation.GREATER_EQUAL;
      case IS -> Operation.IS;
      case IS_NOT -> Operation.IS_NOT;
      case IN -> Operation.IN;
      case NOT_IN -> Operation.NOT_IN;
    };
  }
}
