package dev.lasti.runtime.objects;

/** {@code tuple_iterator}. */
final class TupleIterator extends PositionIterator {
  static final PyType TYPE = defineWithPosition("tuple_iterator");

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
    return next < items.length ? items[next++] : end();
  }

  /** CPython forgets the tuple only when it is asked for an item behind the last one. */
  private Object end() {
    next = items.length + 1;
    return null;
  }

  @Override
  Object sequence() {
    return next > items.length ? null : PyTuple.of(items);
  }

  @Override
  long position() {
    return next;
  }

  @Override
  void position(long position) {
    next = (int) Math.max(0, Math.min(position, items.length));
  }

  @Override
  Object empty() {
    return PyTuple.EMPTY;
  }

  @Override
  public int lengthHint() {
    return Math.max(0, items.length - next);
  }
}
