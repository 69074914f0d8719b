package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.protocol.NumberProtocol;

/** The operators of {@code operator} for numbers, plain and in place. */
final class Arithmetic {
  private Arithmetic() {}

  @PyMethod("add(a, b, /)")
  static Object add(Object a, Object b) {
    return NumberProtocol.add(a, b);
  }

  @PyMethod("sub(a, b, /)")
  static Object subtract(Object a, Object b) {
    return NumberProtocol.subtract(a, b);
  }

  @PyMethod("mul(a, b, /)")
  static Object multiply(Object a, Object b) {
    return NumberProtocol.multiply(a, b);
  }

  @PyMethod("truediv(a, b, /)")
  static Object trueDivide(Object a, Object b) {
    return NumberProtocol.trueDivide(a, b);
  }

  @PyMethod("floordiv(a, b, /)")
  static Object floorDivide(Object a, Object b) {
    return NumberProtocol.floorDivide(a, b);
  }

  @PyMethod("mod(a, b, /)")
  static Object remainder(Object a, Object b) {
    return NumberProtocol.remainder(a, b);
  }

  @PyMethod("pow(a, b, /)")
  static Object power(Object a, Object b) {
    return NumberProtocol.power(a, b);
  }

  @PyMethod("matmul(a, b, /)")
  static Object matrixMultiply(Object a, Object b) {
    return NumberProtocol.matrixMultiply(a, b);
  }

  @PyMethod("lshift(a, b, /)")
  static Object leftShift(Object a, Object b) {
    return NumberProtocol.leftShift(a, b);
  }

  @PyMethod("rshift(a, b, /)")
  static Object rightShift(Object a, Object b) {
    return NumberProtocol.rightShift(a, b);
  }

  @PyMethod("and_(a, b, /)")
  static Object and(Object a, Object b) {
    return NumberProtocol.and(a, b);
  }

  @PyMethod("or_(a, b, /)")
  static Object or(Object a, Object b) {
    return NumberProtocol.or(a, b);
  }

  @PyMethod("xor(a, b, /)")
  static Object xor(Object a, Object b) {
    return NumberProtocol.xor(a, b);
  }

  @PyMethod("iadd(a, b, /)")
  static Object inPlaceAdd(Object a, Object b) {
    return NumberProtocol.inPlaceAdd(a, b);
  }

  @PyMethod("isub(a, b, /)")
  static Object inPlaceSubtract(Object a, Object b) {
    return NumberProtocol.inPlaceSubtract(a, b);
  }

  @PyMethod("imul(a, b, /)")
  static Object inPlaceMultiply(Object a, Object b) {
    return NumberProtocol.inPlaceMultiply(a, b);
  }

  @PyMethod("itruediv(a, b, /)")
  static Object inPlaceTrueDivide(Object a, Object b) {
    return NumberProtocol.inPlaceTrueDivide(a, b);
  }

  @PyMethod("ifloordiv(a, b, /)")
  static Object inPlaceFloorDivide(Object a, Object b) {
    return NumberProtocol.inPlaceFloorDivide(a, b);
  }

  @PyMethod("imod(a, b, /)")
  static Object inPlaceRemainder(Object a, Object b) {
    return NumberProtocol.inPlaceRemainder(a, b);
  }

  @PyMethod("ipow(a, b, /)")
  static Object inPlacePower(Object a, Object b) {
    return NumberProtocol.inPlacePower(a, b);
  }

  @PyMethod("imatmul(a, b, /)")
  static Object inPlaceMatrixMultiply(Object a, Object b) {
    return NumberProtocol.inPlaceMatrixMultiply(a, b);
  }

  @PyMethod("ilshift(a, b, /)")
  static Object inPlaceLeftShift(Object a, Object b) {
    return NumberProtocol.inPlaceLeftShift(a, b);
  }

  @PyMethod("irshift(a, b, /)")
  static Object inPlaceRightShift(Object a, Object b) {
    return NumberProtocol.inPlaceRightShift(a, b);
  }

  @PyMethod("iand(a, b, /)")
  static Object inPlaceAnd(Object a, Object b) {
    return NumberProtocol.inPlaceAnd(a, b);
  }

  @PyMethod("ior(a, b, /)")
  static Object inPlaceOr(Object a, Object b) {
    return NumberProtocol.inPlaceOr(a, b);
  }

  @PyMethod("ixor(a, b, /)")
  static Object inPlaceXor(Object a, Object b) {
    return NumberProtocol.inPlaceXor(a, b);
  }

  @PyMethod("neg(a, /)")
  static Object negative(Object a) {
    return NumberProtocol.negative(a);
  }

  @PyMethod("pos(a, /)")
  static Object positive(Object a) {
    return NumberProtocol.positive(a);
  }

  @PyMethod("invert(a, /)")
  static Object invert(Object a) {
    return NumberProtocol.invert(a);
  }

  @PyMethod("inv(a, /)")
  static Object inverse(Object a) {
    return NumberProtocol.invert(a);
  }

  @PyMethod("abs(a, /)")
  static Object absolute(Object a) {
    return NumberProtocol.absolute(a);
  }

  @PyMethod("index(a, /)")
  static Object index(Object a) {
    return NumberProtocol.index(a);
  }
}
