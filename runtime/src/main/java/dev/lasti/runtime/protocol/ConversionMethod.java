package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.objects.PyComplex;
import dev.lasti.runtime.objects.PyFloat;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyType;

/**
 * What {@code __int__}, {@code __index__}, {@code __float__} and {@code __complex__} may return: a
 * number of the very type, or, with a DeprecationWarning, of a subclass.
 */
public final class ConversionMethod {
  private ConversionMethod() {}

  /** The int that a method has returned. Raises TypeError. */
  static Object checkedInt(String method, Object result) {
    Object number = PyInt.valueOrNull(result);
    if (number == null) {
      throw wrongResult(method, result, "int");
    }
    if (number != result) {
      warnOfSubclass(method, result, "int");
    }
    return number;
  }

  /** The float that a method has returned. Raises TypeError. */
  static double checkedFloat(PyType type, Object result) {
    Double number = PyFloat.valueOrNull(result);
    String method = type.name() + ".__float__";
    if (number == null) {
      throw wrongResult(method, result, "float");
    }
    if (number != result) {
      warnOfSubclass(method, result, "float");
    }
    return number;
  }

  /** The complex number that a method has returned. Raises TypeError. */
  public static PyComplex checkedComplex(Object result) {
    if (result instanceof PyComplex number) {
      return number;
    }
    if (!(result instanceof PyInstance instance && instance.value() instanceof PyComplex number)) {
      throw wrongResult("__complex__", result, "complex");
    }
    warnOfSubclass("__complex__", result, "complex");
    return number;
  }

  private static PyBaseException wrongResult(String method, Object result, String type) {
    return PyErrors.typeError(answer(method, result, type));
  }

  private static void warnOfSubclass(String method, Object result, String type) {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING,
        answer(method, result, type)
            + ".  The ability to return an instance of a strict subclass of "
            + type
            + " is deprecated, and may be removed in a future version of Python.");
  }

  private static String answer(String method, Object result, String type) {
    return method + " returned non-" + type + " (type " + PyType.of(result).name() + ")";
  }
}
