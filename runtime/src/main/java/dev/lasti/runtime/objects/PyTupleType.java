package dev.lasti.runtime.objects;

/** The type {@code tuple}. */
final class PyTupleType {
  static final PyType TYPE = PyType.builtin("tuple", PyType.OBJECT, null);

  private PyTupleType() {}
}
