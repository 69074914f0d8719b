package dev.lasti.runtime.objects;

import java.math.BigInteger;

/** The types of the values that {@link PyType#of} does not meet often. */
final class ValueTypes {
  private ValueTypes() {}

  static PyType of(Object value) {
    if (value instanceof PyList) {
      return PyList.TYPE;
    }
    if (value instanceof PyCallable callable) {
      return callable.type();
    }
    return value instanceof PyObject object ? object.type() : ofJavaValue(value);
  }

  private static PyType ofJavaValue(Object value) {
    if (value instanceof Double) {
      return PyFloat.TYPE;
    }
    if (value instanceof Boolean) {
      return PyBool.TYPE;
    }
    if (value instanceof BigInteger) {
      return PyInt.TYPE;
    }
    throw new IllegalArgumentException("not a Python value: " + value);
  }
}
