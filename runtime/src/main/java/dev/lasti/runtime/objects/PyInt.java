package dev.lasti.runtime.objects;

/** {@code int}. */
public final class PyInt {
  public static final PyType TYPE = PyType.builtin("int", PyType.OBJECT, null);

  private PyInt() {}
}
