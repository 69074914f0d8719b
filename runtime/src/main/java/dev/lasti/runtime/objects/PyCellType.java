package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ComparisonOperation;

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

  /** {@code cell_richcompare}: an empty cell is less than any other. */
  @PyRichCompare
  static Object compare(PyCell self, Object value, ComparisonOperation operation) {
    if (!(value instanceof PyCell other)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return self.value != null && other.value != null
        ? operation.apply(self.value, other.value)
        : operation.holdsFor(Boolean.compare(self.value != null, other.value != null));
  }
}
