package dev.lasti.runtime.objects;

/**
 * {@code list_iterator}: sees items that are appended meanwhile; once at the end it stays there.
 */
final class ListIterator extends PositionIterator {
  static final PyType TYPE = defineWithPosition("list_iterator");

  private PyList list;
  private int next;

  ListIterator(PyList list) {
    this.list = list;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    PyList source = list;
    if (source == null) {
      return null;
    }
    if (next < source.size()) {
      return source.get(next++);
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
    next = (int) Math.max(0, Math.min(position, list.size()));
  }

  @Override
  Object empty() {
    return new PyList();
  }

  @Override
  public int lengthHint() {
    return list == null ? 0 : Math.max(0, list.size() - next);
  }
}
