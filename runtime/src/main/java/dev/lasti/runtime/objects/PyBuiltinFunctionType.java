package dev.lasti.runtime.objects;

/** The type {@code builtin_function_or_method}. */
final class PyBuiltinFunctionType {
  static final PyType TYPE = PyType.builtin("builtin_function_or_method", PyType.OBJECT, null);

  private PyBuiltinFunctionType() {}
}
