package dev.lasti.runtime.objects;

/** {@code list_reverseiterator}. */
final class ListReverseIterator extends PyIterator {
  static final PyType TYPE = define("list_reverseiterator");

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
  public int lengthHint() {
    return list == null ? 0 : next + 1;
  }
}
