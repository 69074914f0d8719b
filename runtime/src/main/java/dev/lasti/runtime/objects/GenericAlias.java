package dev.lasti.runtime.objects;

/** {@code list[int]}: {@code types.GenericAlias}; PEP 585. */
public final class GenericAlias implements PyObject {
  public static final PyType TYPE = PyType.builtin("types.GenericAlias", PyType.OBJECT, null);

  private final Object origin;
  private final PyTuple arguments;

  /**
   * @param item what stands between the brackets
   */
  public GenericAlias(Object origin, Object item) {
    this.origin = origin;
    this.arguments = item instanceof PyTuple tuple ? tuple : PyTuple.of(item);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  public Object origin() {
    return origin;
  }

  public PyTuple arguments() {
    return arguments;
  }
}
