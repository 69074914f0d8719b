package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code bool}: Java's {@code Boolean}. Arithmetic is that of {@code int}, which it extends. */
public final class PyBool {
  public static final PyType TYPE =
      PyType.builtin("bool", PyInt.TYPE, PyBoolMethods.TABLE).makeFinal();

  private PyBool() {}

  @PyMethod("__new__($type, x=False, /)")
  static Object create(PyType type, boolean x) {
    return x;
  }

  @PyMethod("__repr__($self, /)")
  static Object repr(Object self) {
    return ObjectProtocol.isTrue(self) ? "True" : "False";
  }

  @PyMethod("__invert__($self, /)")
  static Object invert(Object self) {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING,
        "Bitwise inversion '~' on bool is deprecated. This returns the bitwise inversion of the"
            + " underlying int object and is usually not what you expect from negating a bool. Use"
            + " the 'not' operator for boolean negation or ~int(x) if you really want the bitwise"
            + " inversion of the underlying int.");
    return PyInt.invert(self);
  }

  @PyMethod("__and__($self, value, /)")
  static Object and(Object self, Object other) {
    return self instanceof Boolean a && other instanceof Boolean b
        ? (Object) (a & b)
        : PyInt.and(self, other);
  }

  @PyMethod("__rand__($self, value, /)")
  static Object reflectedAnd(Object self, Object other) {
    return and(self, other);
  }

  @PyMethod("__or__($self, value, /)")
  static Object or(Object self, Object other) {
    return self instanceof Boolean a && other instanceof Boolean b
        ? (Object) (a | b)
        : PyInt.or(self, other);
  }

  @PyMethod("__ror__($self, value, /)")
  static Object reflectedOr(Object self, Object other) {
    return or(self, other);
  }

  @PyMethod("__xor__($self, value, /)")
  static Object xor(Object self, Object other) {
    return self instanceof Boolean a && other instanceof Boolean b
        ? (Object) (a ^ b)
        : PyInt.xor(self, other);
  }

  @PyMethod("__rxor__($self, value, /)")
  static Object reflectedXor(Object self, Object other) {
    return xor(self, other);
  }
}
