package dev.lasti.compiler.parser;

import static dev.lasti.compiler.parser.PythonParser.*;

import dev.lasti.compiler.ast.BinaryOperator;
import dev.lasti.compiler.ast.ComparisonOperator;
import dev.lasti.compiler.ast.UnaryOperator;

/** The operators that tokens stand for. */
final class Operators {
  private Operators() {}

  /** The operator of a binary operation, or of an augmented assignment. */
  static BinaryOperator binary(int type) {
    return switch (type) {
      case PLUS, PLUS_EQUAL -> BinaryOperator.ADD;
      case MINUS, MINUS_EQUAL -> BinaryOperator.SUB;
      case STAR, STAR_EQUAL -> BinaryOperator.MULT;
      case AT, AT_EQUAL -> BinaryOperator.MAT_MULT;
      case SLASH, SLASH_EQUAL -> BinaryOperator.DIV;
      case PERCENT, PERCENT_EQUAL -> BinaryOperator.MOD;
      case DOUBLE_STAR, DOUBLE_STAR_EQUAL -> BinaryOperator.POW;
      case LEFT_SHIFT, LEFT_SHIFT_EQUAL -> BinaryOperator.L_SHIFT;
      case RIGHT_SHIFT, RIGHT_SHIFT_EQUAL -> BinaryOperator.R_SHIFT;
      case VERTICAL_BAR, VERTICAL_BAR_EQUAL -> BinaryOperator.BIT_OR;
      case CIRCUMFLEX, CIRCUMFLEX_EQUAL -> BinaryOperator.BIT_XOR;
      case AMPERSAND, AMPERSAND_EQUAL -> BinaryOperator.BIT_AND;
      case DOUBLE_SLASH, DOUBLE_SLASH_EQUAL -> BinaryOperator.FLOOR_DIV;
      default -> throw new AssertionError(VOCABULARY.getDisplayName(type));
    };
  }

  static UnaryOperator unary(int type) {
    return switch (type) {
      case PLUS -> UnaryOperator.U_ADD;
      case MINUS -> UnaryOperator.U_SUB;
      case TILDE -> UnaryOperator.INVERT;
      default -> throw new AssertionError(VOCABULARY.getDisplayName(type));
    };
  }

  static ComparisonOperator comparison(ComparisonOperatorContext context) {
    return switch (ParseTrees.type(context, 0)) {
      case LESS -> ComparisonOperator.LT;
      case GREATER -> ComparisonOperator.GT;
      case EQUAL_EQUAL -> ComparisonOperator.EQ;
      case GREATER_EQUAL -> ComparisonOperator.GT_E;
      case LESS_EQUAL -> ComparisonOperator.LT_E;
      case NOT_EQUAL -> ComparisonOperator.NOT_EQ;
      case IN -> ComparisonOperator.IN;
      case NOT -> ComparisonOperator.NOT_IN;
      default -> context.getChildCount() == 1 ? ComparisonOperator.IS : ComparisonOperator.IS_NOT;
    };
  }
}
