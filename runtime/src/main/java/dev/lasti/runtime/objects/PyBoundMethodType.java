package dev.lasti.runtime.objects;

/** The types {@code method}, {@code builtin_function_or_method} and {@code method-wrapper}. */
final class PyBoundMethodType {
  static final PyType METHOD = PyType.builtin("method", PyType.OBJECT, null);

  private PyBoundMethodType() {}

  static PyType of(PyBoundMethod method) {
    return method.function() instanceof PyFunction ? METHOD : PyBuiltinFunctionType.TYPE;
  }
}
