package dev.lasti.compiler.interpreter;

import dev.lasti.compiler.ir.Operation;
import dev.lasti.runtime.protocol.NumberProtocol;

/** The binary operators of arithmetic. */
final class ArithmeticOperations {
  private ArithmeticOperations() {}

  /** Whether the operation is one of these. */
  static boolean contains(Operation operation) {
    return operation.compareTo(Operation.ADD) >= 0
        && operation.compareTo(Operation.INPLACE_XOR) <= 0;
  }

  static Object apply(Operation operation, Object a, Object b) {
    return switch (operation) {
      case ADD -> NumberProtocol.add(a, b);
      case SUBTRACT -> NumberProtocol.subtract(a, b);
      case MULTIPLY -> NumberProtocol.multiply(a, b);
      case TRUE_DIVIDE -> NumberProtocol.trueDivide(a, b);
      case FLOOR_DIVIDE -> NumberProtocol.floorDivide(a, b);
      case REMAINDER -> NumberProtocol.remainder(a, b);
      case POWER -> NumberProtocol.power(a, b);
      case MATRIX_MULTIPLY -> NumberProtocol.matrixMultiply(a, b);
      case LEFT_SHIFT -> NumberProtocol.leftShift(a, b);
      case RIGHT_SHIFT -> NumberProtocol.rightShift(a, b);
      case AND -> NumberProtocol.and(a, b);
      case OR -> NumberProtocol.or(a, b);
      case XOR -> NumberProtocol.xor(a, b);
      default -> applyInPlace(operation, a, b);
    };
  }

  private static Object applyInPlace(Operation operation, Object a, Object b) {
    return switch (operation) {
      case INPLACE_ADD -> NumberProtocol.inPlaceAdd(a, b);
      case INPLACE_SUBTRACT -> NumberProtocol.inPlaceSubtract(a, b);
      case INPLACE_MULTIPLY -> NumberProtocol.inPlaceMultiply(a, b);
      case INPLACE_TRUE_DIVIDE -> NumberProtocol.inPlaceTrueDivide(a, b);
      case INPLACE_FLOOR_DIVIDE -> NumberProtocol.inPlaceFloorDivide(a, b);
      case INPLACE_REMAINDER -> NumberProtocol.inPlaceRemainder(a, b);
      case INPLACE_POWER -> NumberProtocol.inPlacePower(a, b);
      case INPLACE_MATRIX_MULTIPLY -> NumberProtocol.inPlaceMatrixMultiply(a, b);
      case INPLACE_LEFT_SHIFT -> NumberProtocol.inPlaceLeftShift(a, b);
      case INPLACE_RIGHT_SHIFT -> NumberProtocol.inPlaceRightShift(a, b);
      case INPLACE_AND -> NumberProtocol.inPlaceAnd(a, b);
      case INPLACE_OR -> NumberProtocol.inPlaceOr(a, b);
      case INPLACE_XOR -> NumberProtocol.inPlaceXor(a, b);
      default -> throw new IllegalArgumentException(operation.mnemonic());
    };
  }
}
