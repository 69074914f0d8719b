package dev.lasti.runtime.objects;

/** {@code float}. */
public final class PyFloat {
  public static final PyType TYPE = PyType.builtin("float", PyType.OBJECT, null);

  private PyFloat() {}
}
