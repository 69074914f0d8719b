package dev.lasti.runtime.objects;

/** {@code dict_reversekeyiterator} and its two siblings. */
final class DictReverseIterator extends DictIterator {
  DictReverseIterator(PyDict dict, Kind kind) {
    super(dict, kind, dict.end());
  }

  @Override
  public PyType type() {
    return kind.reverseType;
  }

  @Override
  int following(PyDict source, int from) {
    return source.previous(from);
  }
}
