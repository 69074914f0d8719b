package dev.lasti.runtime.objects;

/** The type {@code function}. */
final class PyFunctionType {
  static final PyType TYPE = PyType.builtin("function", PyType.OBJECT, null);

  private PyFunctionType() {}
}
