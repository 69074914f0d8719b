package dev.lasti.runtime.objects;

/** The type {@code cell}. */
final class PyCellType {
  static final PyType TYPE = PyType.builtin("cell", PyType.OBJECT, null);

  private PyCellType() {}
}
