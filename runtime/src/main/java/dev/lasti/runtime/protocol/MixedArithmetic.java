package dev.lasti.runtime.protocol;

import dev.lasti.runtime.objects.PyTuple;

/**
 * Second chance of the hot operators: floats, ints with floats, strings and tuples, before the
 * special methods.
 */
final class MixedArithmetic {
  private MixedArithmetic() {}

  static Object add(Object a, Object b) {
    if (a instanceof Double x) {
      if (b instanceof Double y) {
        return x + y;
      }
      if (b instanceof Long y) {
        return x + y;
      }
    } else if (a instanceof Long x && b instanceof Double y) {
      return x + y;
    } else if (a instanceof String x && b instanceof String y) {
      return x.concat(y);
    } else if (a instanceof PyTuple x && b instanceof PyTuple y) {
      return x.concatenate(y);
    }
    return BinaryOperation.ADD.apply(a, b);
  }

  static Object inPlaceAdd(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return x + y;
    }
    if (a instanceof String x && b instanceof String y) {
      return x.concat(y);
    }
    return BinaryOperation.ADD.applyInPlace(a, b);
  }

  static Object subtract(Object a, Object b) {
    if (a instanceof Double x) {
      if (b instanceof Double y) {
        return x - y;
      }
      if (b instanceof Long y) {
        return x - y;
      }
    } else if (a instanceof Long x && b instanceof Double y) {
      return x - y;
    }
    return BinaryOperation.SUBTRACT.apply(a, b);
  }

  static Object inPlaceSubtract(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return x - y;
    }
    return BinaryOperation.SUBTRACT.applyInPlace(a, b);
  }

  static Object multiply(Object a, Object b) {
    if (a instanceof Double x) {
      if (b instanceof Double y) {
        return x * y;
      }
      if (b instanceof Long y) {
        return x * y;
      }
    } else if (a instanceof Long x && b instanceof Double y) {
      return x * y;
    }
    return BinaryOperation.MULTIPLY.apply(a, b);
  }

  static Object inPlaceMultiply(Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return x * y;
    }
    return BinaryOperation.MULTIPLY.applyInPlace(a, b);
  }

  static Object trueDivide(Object a, Object b) {
    if (a instanceof Long && b instanceof Long) {
      return Integers.trueDivide(a, b);
    }
    if (a instanceof Double x) {
      if (b instanceof Double y && y != 0) {
        return x / y;
      }
      if (b instanceof Long y && y != 0) {
        return x / y;
      }
    }
    return BinaryOperation.TRUE_DIVIDE.apply(a, b);
  }
}
