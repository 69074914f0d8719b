package dev.lasti.runtime.objects;

/** {@code tuple}. */
public final class PyTuple implements PyObject {
  public static final PyTuple EMPTY = new PyTuple(new Object[0]);

  private final Object[] items;

  private PyTuple(Object[] items) {
    this.items = items;
  }

  /** A tuple of these items. The array is kept and must not change. */
  public static PyTuple of(Object... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  @Override
  public PyType type() {
    return PyTupleType.TYPE;
  }

  public int size() {
    return items.length;
  }

  public Object get(int index) {
    return items[index];
  }

  /** The items themselves; the caller must not change them. */
  public Object[] items() {
    return items;
  }

  /** A copy of the items. */
  public Object[] toArray() {
    return items.clone();
  }
}
