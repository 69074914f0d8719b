package dev.lasti.runtime.objects;

/** {@code memory_iterator}. */
final class MemoryIterator extends PyIterator {
  static final PyType TYPE = define("memory_iterator").makeFinal();

  private final PyMemoryView view;
  private final int length;
  private int next;

  MemoryIterator(PyMemoryView view, int length) {
    this.view = view;
    this.length = length;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    return next < length ? view.item(next++) : null;
  }
}
