package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Warnings;

/**
 * {@code NotImplemented}: what a binary special method returns for an operand that it does not
 * know.
 */
public final class PyNotImplemented implements PyObject {
  public static final PyNotImplemented NOT_IMPLEMENTED = new PyNotImplemented();
  public static final PyType TYPE =
      PyType.builtin("NotImplementedType", PyType.OBJECT, PyNotImplementedMethods.TABLE)
          .makeFinal();

  private PyNotImplemented() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    if (arguments.length > 0 || keywords.size() > 0) {
      throw PyErrors.typeError("NotImplementedType takes no arguments");
    }
    return NOT_IMPLEMENTED;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "NotImplemented";
  }

  /** {@code NotImplemented_bool}: true, but nobody should ask. */
  @PyMethod("__bool__($self, /)")
  boolean isTrue() {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING,
        "NotImplemented should not be used in a boolean context");
    return true;
  }

  @PyMethod("__reduce__($self, /)")
  String reduce() {
    return "NotImplemented";
  }
}
