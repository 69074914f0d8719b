package dev.lasti.runtime.objects;

/** {@code tuple_iterator}. */
final class TupleIterator extends PyIterator {
  static final PyType TYPE = define("tuple_iterator");

  private final Object[] items;
  private int next;

  TupleIterator(PyTuple tuple) {
    items = tuple.items();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    return next < items.length ? items[next++] : null;
  }

  @Override
  public int lengthHint() {
    return items.length - next;
  }
}
