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
    Object integer = PyInt.valueOrNull(value);
    if (integer != null) {
      return Integers.toDouble(integer);
    }
    Object method = PyType.of(value).special(SpecialMethod.FLOAT);
    if (method != null) {
      return floatResult(value, CallProtocol.callUnbound(method, value));
    }
    if (NumberProtocol.isIndex(value)) {
      return Integers.toDouble(NumberProtocol.index(value));
    }
    throw PyErrors.typeError("must be real number, not " + PyType.of(value).name());
  }

  private static double floatResult(Object value, Object result) {
    Double number = PyFloat.valueOrNull(result);
    if (number == null) {
      throw PyErrors.typeError(
          PyType.of(value).name()
              + ".__float__ returned non-float (type "
              + PyType.of(result).name()
              + ")");
    }
    return number;
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
      return intResult("__int__", CallProtocol.callUnbound(method, value));
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
    if (NumberProtocol.isIndex(result)) {
      return NumberProtocol.index(result);
    }
    throw PyErrors.typeError(
        "__trunc__ returned non-Integral (type " + PyType.of(result).name() + ")");
  }

  private static Object intResult(String method, Object result) {
    Object number = PyInt.valueOrNull(result);
    if (number == null) {
      throw PyErrors.typeError(
          method + " returned non-int (type " + PyType.of(result).name() + ")");
    }
    return number;
  }
}
