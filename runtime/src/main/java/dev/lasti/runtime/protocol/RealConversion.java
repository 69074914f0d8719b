package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.objects.PyFloat;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/** Conversions to float and int through special methods. */
final class RealConversion {
  private RealConversion() {}

  /** {@code PyFloat_AsDouble}: {@code __float__}, else {@code __index__}. Raises TypeError. */
  static double asDouble(Object value) {
    Double number = PyFloat.valueOrNull(value);
    if (number != null) {
      return number;
    }
    return real(value);
  }

  /** {@code PyNumber_Float} without strings, which asks instances of subclasses of float, too. */
  static double real(Object value) {
    if (value instanceof Double number) {
      return number;
    }
    Object integer = PyInt.exactOrNull(value);
    if (integer != null) {
      return Integers.toDouble(integer);
    }
    Object method = PyType.of(value).special(SpecialMethod.FLOAT);
    if (method != null) {
      return ConversionMethod.checkedFloat(
          PyType.of(value), CallProtocol.callUnbound(method, value));
    }
    if (NumberProtocol.isIndex(value)) {
      return Integers.toDouble(NumberProtocol.index(value));
    }
    throw PyErrors.typeError("must be real number, not " + PyType.of(value).name());
  }

  /**
   * {@code PyNumber_Long} without strings: {@code __int__}, {@code __index__}, {@code __trunc__}.
   */
  static Object integer(Object value) {
    Object exact = PyInt.exactOrNull(value);
    if (exact != null) {
      return exact;
    }
    Object method = PyType.of(value).special(SpecialMethod.INT);
    if (method != null) {
      return ConversionMethod.checkedInt("__int__", CallProtocol.callUnbound(method, value));
    }
    if (NumberProtocol.isIndex(value)) {
      return NumberProtocol.index(value);
    }
    Object truncate = PyType.of(value).special(SpecialMethod.TRUNC);
    if (truncate != null) {
      Warnings.warn(
          ExceptionTypes.DEPRECATION_WARNING,
          "The delegation of int() to __trunc__ is deprecated.");
      return truncated(CallProtocol.callUnbound(truncate, value));
    }
    throw PyErrors.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + PyType.of(value).name()
            + "'");
  }

  private static Object truncated(Object result) {
    if (!NumberProtocol.isIndex(result)) {
      throw PyErrors.typeError(
          "__trunc__ returned non-Integral (type " + PyType.of(result).name() + ")");
    }
    return NumberProtocol.index(result);
  }
}
