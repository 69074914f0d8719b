package dev.lasti.runtime.objects;

/** {@code list_reverseiterator}. */
final class ListReverseIterator extends PositionIterator {
  static final PyType TYPE = defineWithPosition("list_reverseiterator");

  private PyList list;
  private int next;

  ListReverseIterator(PyList list) {
    this.list = list;
    this.next = list.size() - 1;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (list != null && next >= 0 && next < list.size()) {
      return list.get(next--);
    }
    list = null;
    return null;
  }

  @Override
  Object sequence() {
    return list;
  }

  @Override
  long position() {
    return next;
  }

  @Override
  void position(long position) {
    next = (int) Math.max(-1, Math.min(position, list.size() - 1));
  }

  @Override
  Object maker() {
    return Builtins.get("reversed");
  }

  @Override
  Object empty() {
    return new PyList();
  }

  @Override
  public int lengthHint() {
    return list == null ? 0 : next + 1;
  }
}
