package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;

/** {@code ...}, the value of the literal and of the name {@code Ellipsis}. */
public final class PyEllipsis implements PyObject {
  public static final PyEllipsis ELLIPSIS = new PyEllipsis();
  public static final PyType TYPE =
      PyType.builtin("ellipsis", PyType.OBJECT, PyEllipsisMethods.TABLE).makeFinal();

  private PyEllipsis() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    if (arguments.length > 0 || keywords.size() > 0) {
      throw PyErrors.typeError("EllipsisType takes no arguments");
    }
    return ELLIPSIS;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "Ellipsis";
  }

  @PyMethod("__reduce__($self, /)")
  String reduce() {
    return "Ellipsis";
  }
}
