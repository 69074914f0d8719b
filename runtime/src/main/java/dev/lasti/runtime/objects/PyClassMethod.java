package dev.lasti.runtime.objects;

/** {@code classmethod}: binds the class where a function would bind the instance. */
public final class PyClassMethod implements PyObject, Descriptor {
  public static final PyType TYPE = PyType.builtin("classmethod", PyType.OBJECT, null);

  private final Object function;

  public PyClassMethod(Object function) {
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
    return new PyBoundMethod(function, type);
  }
}
