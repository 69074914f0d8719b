package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyComplex;
import dev.lasti.runtime.objects.PyFloat;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/**
 * Arithmetic on any operands: CPython's {@code PyNumber_*}.
 *
 * <p>The common pairs of builtin types are tested first, in methods so small that C2 inlines them
 * into the caller and removes the boxes; all else goes through the special methods.
 */
public final class NumberProtocol {
  private NumberProtocol() {}

  public static Object add(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long sum = x + y;
      return ((x ^ sum) & (y ^ sum)) < 0 ? Integers.add(a, b) : Integers.box(sum);
    }
    return MixedArithmetic.add(a, b);
  }

  public static Object subtract(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long difference = x - y;
      return ((x ^ y) & (x ^ difference)) < 0 ? Integers.subtract(a, b) : Integers.box(difference);
    }
    return MixedArithmetic.subtract(a, b);
  }

  public static Object multiply(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long product = x * y;
      return Math.multiplyHigh(x, y) == product >> 63
          ? Integers.box(product)
          : Integers.multiply(a, b);
    }
    return MixedArithmetic.multiply(a, b);
  }

  public static Object trueDivide(Object a, Object b) {
    return MixedArithmetic.trueDivide(a, b);
  }

  public static Object floorDivide(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && y > 0) {
      return Integers.box(Math.floorDiv(x, y));
    }
    return MixedArithmetic.floorDivide(a, b);
  }

  public static Object remainder(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y && y > 0) {
      return Integers.box(Math.floorMod(x, y));
    }
    return MixedArithmetic.remainder(a, b);
  }

  /** {@code divmod(a, b)}. */
  public static Object divmod(Object a, Object b) {
    return BinaryOperation.DIVMOD.apply(a, b);
  }

  public static Object power(Object a, Object b) {
    return MixedArithmetic.power(a, b);
  }

  /** {@code pow(a, b, modulus)}: {@code ternary_op}. */
  public static Object power(Object a, Object b, Object modulus) {
    if (modulus == PyNone.NONE) {
      return power(a, b);
    }
    Object method = PyType.of(a).special(SpecialMethod.POW);
    Object result =
        method == null
            ? PyNotImplemented.NOT_IMPLEMENTED
            : CallProtocol.callUnbound(method, a, b, modulus);
    if (result == PyNotImplemented.NOT_IMPLEMENTED) {
      refuseModulus(b);
      refuseModulus(modulus);
      throw PyErrors.typeError(
          "unsupported operand type(s) for ** or pow(): '"
              + PyType.of(a).name()
              + "', '"
              + PyType.of(b).name()
              + "', '"
              + PyType.of(modulus).name()
              + "'");
    }
    return result;
  }

  /** What the slots of float and complex say of a modulus, whichever operand they come from. */
  private static void refuseModulus(Object operand) {
    if (PyType.of(operand).isSubtypeOf(PyFloat.TYPE)) {
      throw PyErrors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    if (PyType.of(operand).isSubtypeOf(PyComplex.TYPE)) {
      throw PyErrors.valueError("complex modulo");
    }
  }

  public static Object matrixMultiply(Object a, Object b) {
    return BinaryOperation.MATRIX_MULTIPLY.apply(a, b);
  }

  public static Object leftShift(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? Integers.leftShift(a, b)
        : BinaryOperation.LEFT_SHIFT.apply(a, b);
  }

  public static Object rightShift(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? Integers.rightShift(a, b)
        : BinaryOperation.RIGHT_SHIFT.apply(a, b);
  }

  public static Object and(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Integers.box(x & y);
    }
    return BinaryOperation.AND.apply(a, b);
  }

  public static Object or(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Integers.box(x | y);
    }
    return BinaryOperation.OR.apply(a, b);
  }

  public static Object xor(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Integers.box(x ^ y);
    }
    return BinaryOperation.XOR.apply(a, b);
  }

  public static Object inPlaceAdd(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long sum = x + y;
      return ((x ^ sum) & (y ^ sum)) < 0 ? Integers.add(a, b) : Integers.box(sum);
    }
    return MixedArithmetic.inPlaceAdd(a, b);
  }

  public static Object inPlaceSubtract(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long difference = x - y;
      return ((x ^ y) & (x ^ difference)) < 0 ? Integers.subtract(a, b) : Integers.box(difference);
    }
    return MixedArithmetic.inPlaceSubtract(a, b);
  }

  public static Object inPlaceMultiply(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long product = x * y;
      return Math.multiplyHigh(x, y) == product >> 63
          ? Integers.box(product)
          : Integers.multiply(a, b);
    }
    return MixedArithmetic.inPlaceMultiply(a, b);
  }

  public static Object inPlaceTrueDivide(Object a, Object b) {
    return a instanceof Number && b instanceof Number
        ? trueDivide(a, b)
        : BinaryOperation.TRUE_DIVIDE.applyInPlace(a, b);
  }

  public static Object inPlaceFloorDivide(Object a, Object b) {
    return a instanceof Number && b instanceof Number
        ? floorDivide(a, b)
        : BinaryOperation.FLOOR_DIVIDE.applyInPlace(a, b);
  }

  public static Object inPlaceRemainder(Object a, Object b) {
    return a instanceof Number && b instanceof Number
        ? remainder(a, b)
        : BinaryOperation.REMAINDER.applyInPlace(a, b);
  }

  public static Object inPlacePower(Object a, Object b) {
    return a instanceof Number && b instanceof Number
        ? power(a, b)
        : BinaryOperation.POWER.applyInPlace(a, b);
  }

  public static Object inPlaceMatrixMultiply(Object a, Object b) {
    return BinaryOperation.MATRIX_MULTIPLY.applyInPlace(a, b);
  }

  public static Object inPlaceLeftShift(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? leftShift(a, b)
        : BinaryOperation.LEFT_SHIFT.applyInPlace(a, b);
  }

  public static Object inPlaceRightShift(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? rightShift(a, b)
        : BinaryOperation.RIGHT_SHIFT.applyInPlace(a, b);
  }

  public static Object inPlaceAnd(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? and(a, b)
        : BinaryOperation.AND.applyInPlace(a, b);
  }

  public static Object inPlaceOr(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? or(a, b)
        : BinaryOperation.OR.applyInPlace(a, b);
  }

  public static Object inPlaceXor(Object a, Object b) {
    return a instanceof Long && b instanceof Long
        ? xor(a, b)
        : BinaryOperation.XOR.applyInPlace(a, b);
  }

  public static Object negative(Object a) {
    if (a instanceof Long x && x != Long.MIN_VALUE) {
      return -x;
    }
    if (a instanceof Double x) {
      return -x;
    }
    return unary(SpecialMethod.NEG, "-", a);
  }

  public static Object positive(Object a) {
    return a instanceof Long ? a : unary(SpecialMethod.POS, "+", a);
  }

  public static Object invert(Object a) {
    return a instanceof Long x ? (Object) ~x : unary(SpecialMethod.INVERT, "~", a);
  }

  private static Object unary(SpecialMethod method, String sign, Object a) {
    Object function = PyType.of(a).special(method);
    if (function == null) {
      throw PyErrors.typeError(
          "bad operand type for unary " + sign + ": '" + PyType.of(a).name() + "'");
    }
    return CallProtocol.callUnbound(function, a);
  }

  /** {@code abs(a)}. */
  public static Object absolute(Object a) {
    Object function = PyType.of(a).special(SpecialMethod.ABS);
    if (function == null) {
      throw PyErrors.typeError("bad operand type for abs(): '" + PyType.of(a).name() + "'");
    }
    return CallProtocol.callUnbound(function, a);
  }

  /** Whether {@link #index} would take the value. */
  public static boolean isIndex(Object value) {
    return value instanceof Long || PyType.of(value).special(SpecialMethod.INDEX) != null;
  }

  /** {@code operator.index(value)}: an exact int, a Long or BigInteger. Raises TypeError. */
  public static Object index(Object value) {
    if (value instanceof Long) {
      return value;
    }
    Object number = PyInt.valueOrNull(value);
    return number != null ? number : indexThroughMethod(value);
  }

  private static Object indexThroughMethod(Object value) {
    Object method = PyType.of(value).special(SpecialMethod.INDEX);
    if (method == null) {
      throw PyErrors.typeError(
          "'" + PyType.of(value).name() + "' object cannot be interpreted as an integer");
    }
    return ConversionMethod.checkedInt("__index__", CallProtocol.callUnbound(method, value));
  }

  /**
   * An integer argument as a Java int; {@code PyLong_AsInt}. Raises TypeError and OverflowError.
   */
  public static int asInt(Object value) {
    if (index(value) instanceof Long number && number == number.intValue()) {
      return number.intValue();
    }
    throw PyErrors.overflowError("Python int too large to convert to C int");
  }

  /**
   * An integer argument as a Java long; {@code PyLong_AsLong}. Raises TypeError and OverflowError.
   */
  public static long asLong(Object value) {
    if (index(value) instanceof Long number) {
      return number;
    }
    throw PyErrors.overflowError("Python int too large to convert to C long");
  }

  /** A size as a Java long; {@code PyLong_AsSsize_t}. Raises TypeError and OverflowError. */
  public static long asSize(Object value) {
    if (index(value) instanceof Long number) {
      return number;
    }
    throw PyErrors.overflowError("Python int too large to convert to C ssize_t");
  }

  /**
   * An index or size as a Java int; {@code PyNumber_AsSsize_t}.
   *
   * @return the value cut to the range of int
   */
  public static int asClampedIndex(Object value) {
    long number = Integers.clamp(index(value));
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
  }

  /**
   * An index or size as a Java int, cut to its range, which no sequence fills. Raises IndexError
   * for what is larger than CPython's indices are.
   */
  public static int asIndex(Object value) {
    if (index(value) instanceof Long number) {
      return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number));
    }
    throw PyErrors.indexError(
        "cannot fit '" + PyType.of(value).name() + "' into an index-sized integer");
  }

  /** {@code float(value)} for arguments that must be real numbers; {@code PyFloat_AsDouble}. */
  public static double asDouble(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    if (value instanceof Long number) {
      return (double) number;
    }
    return RealConversion.asDouble(value);
  }

  /** {@code float(value)} for a value that is no string; {@code PyNumber_Float}. */
  public static double real(Object value) {
    return RealConversion.real(value);
  }

  /** {@code int(value)} for a value that is no string; {@code PyNumber_Long}. */
  public static Object integer(Object value) {
    return RealConversion.integer(value);
  }
}
