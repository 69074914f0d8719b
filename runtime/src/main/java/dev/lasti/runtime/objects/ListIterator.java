package dev.lasti.runtime.objects;

/**
 * {@code list_iterator}: sees items that are appended meanwhile; once at the end it stays there.
 */
final class ListIterator extends PyIterator {
  static final PyType TYPE = define("list_iterator");

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
  public int lengthHint() {
    return list == null ? 0 : Math.max(0, list.size() - next);
  }
}
