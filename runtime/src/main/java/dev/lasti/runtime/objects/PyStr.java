package dev.lasti.runtime.objects;

/** {@code str}. */
public final class PyStr {
  public static final PyType TYPE = PyType.builtin("str", PyType.OBJECT, null);

  private PyStr() {}
}
