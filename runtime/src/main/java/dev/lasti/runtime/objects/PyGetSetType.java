package dev.lasti.runtime.objects;

/** The type {@code getset_descriptor}. */
final class PyGetSetType {
  static final PyType TYPE = PyType.builtin("getset_descriptor", PyType.OBJECT, null);

  private PyGetSetType() {}
}
