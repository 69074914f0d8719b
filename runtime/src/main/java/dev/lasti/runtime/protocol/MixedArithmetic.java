package dev.lasti.runtime.protocol;

import dev.lasti.runtime.objects.FloatArithmetic;
import dev.lasti.runtime.objects.PyTuple;

/**
 * Second chance of the hot operators: floats, ints with floats, strings and tuples, before the
 * special methods.
 */
final class MixedArithmetic {
  private MixedArithmetic() {}

  static Object add(Object a, Object b) {
    if (haveFloat(a, b)) {
      return real(a) + real(b);
    }
    if (haveTruth(a, b)) {
      return NumberProtocol.add(number(a), number(b));
    }
    if (a instanceof String x && b instanceof String y) {
      return x.concat(y);
    }
    if (a instanceof PyTuple x && b instanceof PyTuple y) {
      return x.concatenate(y);
    }
    return BinaryOperation.ADD.apply(a, b);
  }

  static Object inPlaceAdd(Object a, Object b) {
    if (haveFloat(a, b)) {
      return real(a) + real(b);
    }
    if (haveTruth(a, b)) {
      return NumberProtocol.add(number(a), number(b));
    }
    if (a instanceof String x && b instanceof String y) {
      return x.concat(y);
    }
    return BinaryOperation.ADD.applyInPlace(a, b);
  }

  static Object subtract(Object a, Object b) {
    return haveFloat(a, b) ? (Object) (real(a) - real(b)) : BinaryOperation.SUBTRACT.apply(a, b);
  }

  static Object inPlaceSubtract(Object a, Object b) {
    return haveFloat(a, b)
        ? (Object) (real(a) - real(b))
        : BinaryOperation.SUBTRACT.applyInPlace(a, b);
  }

  static Object multiply(Object a, Object b) {
    return haveFloat(a, b) ? (Object) (real(a) * real(b)) : BinaryOperation.MULTIPLY.apply(a, b);
  }

  static Object inPlaceMultiply(Object a, Object b) {
    return haveFloat(a, b)
        ? (Object) (real(a) * real(b))
        : BinaryOperation.MULTIPLY.applyInPlace(a, b);
  }

  static Object trueDivide(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return Integers.trueDivide(a, b);
    }
    return haveFloat(a, b) && real(b) != 0
        ? (Object) (real(a) / real(b))
        : BinaryOperation.TRUE_DIVIDE.apply(a, b);
  }

  static Object floorDivide(Object a, Object b) {
    return haveFloat(a, b)
        ? (Object) FloatArithmetic.floorDivide(real(a), real(b))
        : BinaryOperation.FLOOR_DIVIDE.apply(a, b);
  }

  static Object remainder(Object a, Object b) {
    return haveFloat(a, b)
        ? (Object) FloatArithmetic.remainder(real(a), real(b))
        : BinaryOperation.REMAINDER.apply(a, b);
  }

  static Object power(Object a, Object b) {
    if (a instanceof Long && b instanceof Long exponent && exponent >= 0) {
      return Integers.power(a, b);
    }
    return haveFloat(a, b)
        ? FloatArithmetic.power(real(a), real(b))
        : BinaryOperation.POWER.apply(a, b);
  }

  /** Whether both are ints of 64 bits or floats, and not both ints. */
  static boolean haveFloat(Object a, Object b) {
    return a instanceof Double
        ? b instanceof Double || b instanceof Long
        : b instanceof Double && a instanceof Long;
  }

  /** Whether both are truth values or numbers, and at least one is a truth value. */
  private static boolean haveTruth(Object a, Object b) {
    return a instanceof Boolean
        ? b instanceof Number || b instanceof Boolean
        : b instanceof Boolean && a instanceof Number;
  }

  private static Object number(Object value) {
    return value instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : value;
  }

  /** The nearest float. */
  static double real(Object number) {
    return number instanceof Double x ? x : (double) (Long) number;
  }
}
