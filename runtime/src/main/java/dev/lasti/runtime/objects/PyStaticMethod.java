package dev.lasti.runtime.objects;

/** {@code staticmethod}: a function that binds nothing. */
public final class PyStaticMethod implements PyObject, Descriptor {
  public static final PyType TYPE = PyType.builtin("staticmethod", PyType.OBJECT, null);

  private final Object function;

  public PyStaticMethod(Object function) {
    this.function = function;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public Object function() {
    return function;
  }

  @Override
  public Object get(Object instance, PyType type) {
    return function;
  }
}
