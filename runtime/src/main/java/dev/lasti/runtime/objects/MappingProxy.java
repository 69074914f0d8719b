package dev.lasti.runtime.objects;

/** {@code mappingproxy}: a read-only view of a mapping. */
public final class MappingProxy implements PyObject {
  public static final PyType TYPE = PyType.builtin("mappingproxy", PyType.OBJECT, null);

  private final Object mapping;

  public MappingProxy(Object mapping) {
    this.mapping = mapping;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  Object mapping() {
    return mapping;
  }
}
