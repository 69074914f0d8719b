package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ComparisonOperation;

/** {@code None}. Java's {@code null} is not it: that means <em>unbound</em>. */
public final class PyNone implements PyObject {
  public static final PyNone NONE = new PyNone();
  public static final PyType TYPE =
      PyType.builtin("NoneType", PyType.OBJECT, PyNoneMethods.TABLE).makeFinal();

  private static final long HASH = 0xFCA86420L;

  private PyNone() {}

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    if (arguments.length > 0 || keywords.size() > 0) {
      throw PyErrors.typeError("NoneType takes no arguments");
    }
    return NONE;
  }

  @PyMethod("__repr__($self, /)")
  public String repr() {
    return "None";
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return HASH;
  }

  @PyMethod("__bool__($self, /)")
  boolean truth() {
    return false;
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    return operation.isEquality() && other == this
        ? (Object) operation.holdsFor(true)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @Override
  public String toString() {
    return "None";
  }
}
