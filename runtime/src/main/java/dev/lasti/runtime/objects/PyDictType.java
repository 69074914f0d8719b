package dev.lasti.runtime.objects;

/** The type {@code dict}. */
final class PyDictType {
  static final PyType TYPE = PyType.builtin("dict", PyType.OBJECT, null);

  private PyDictType() {}
}
