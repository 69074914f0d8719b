package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Comparison;

/** The type {@code cell}: {@code cellobject.c}. */
final class PyCellType {
  static final PyType TYPE =
      PyType.builtin("cell", PyType.OBJECT, PyCellTypeMethods.TABLE).makeFinal();

  static {
    TYPE.attributes().put("__hash__", PyNone.NONE);
  }

  private PyCellType() {}

  @PyMethod("__new__($type, contents=<unrepresentable>, /)")
  static Object create(PyType type, Object contents) {
    return new PyCell(contents);
  }

  @PyGetter("cell_contents")
  static Object contents(PyCell self) {
    if (self.value == null) {
      throw PyErrors.valueError("Cell is empty");
    }
    return self.value;
  }

  @PySetter("cell_contents")
  static void setContents(PyCell self, Object value) {
    self.value = value;
  }

  @PyMethod("__repr__($self, /)")
  static String repr(PyCell self) {
    String contents =
        self.value == null
            ? "empty"
            : PyType.of(self.value).name() + " object at " + Identity.address(self.value);
    return "<cell at " + Identity.address(self) + ": " + contents + ">";
  }

  @PyMethod("__eq__($self, value, /)")
  static Object equal(PyCell self, Object value) {
    if (!(value instanceof PyCell other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (self.value == null || other.value == null) {
      return self.value == other.value;
    }
    return Comparison.equal(self.value, other.value);
  }

  /** An empty cell is less than any other. */
  @PyMethod("__lt__($self, value, /)")
  static Object less(PyCell self, Object value) {
    if (!(value instanceof PyCell other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (self.value == null || other.value == null) {
      return self.value == null && other.value != null;
    }
    return Comparison.less(self.value, other.value);
  }
}
