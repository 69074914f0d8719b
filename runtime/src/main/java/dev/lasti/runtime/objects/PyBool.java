package dev.lasti.runtime.objects;

/** {@code bool}. */
public final class PyBool {
  public static final PyType TYPE = PyType.builtin("bool", PyInt.TYPE, null).makeFinal();

  private PyBool() {}
}
