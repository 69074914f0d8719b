package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyType;

/** The type {@code traceback}. */
final class TracebackType {
  static final PyType TYPE = PyType.builtin("traceback", PyType.OBJECT, null);

  private TracebackType() {}
}
