package dev.lasti.runtime.objects;

/** The type {@code code}. */
final class PyCodeType {
  static final PyType TYPE = PyType.builtin("code", PyType.OBJECT, null);

  private PyCodeType() {}
}
