package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code dict_keyiterator} and its siblings, which go forwards or backwards. */
final class DictIterator extends PyIterator implements Reducible, OfSeveralTypes {
  /** What of each entry the iterator gives. */
  enum Kind {
    KEY("dict_keyiterator", "dict_reversekeyiterator"),
    VALUE("dict_valueiterator", "dict_reversevalueiterator"),
    ITEM("dict_itemiterator", "dict_reverseitemiterator");

    final PyType type;
    final PyType reverseType;

    Kind(String name, String reverseName) {
      type = iterator(name);
      reverseType = iterator(reverseName);
    }

    private static PyType iterator(String name) {
      return define(name, IteratorLengthHintMethods.TABLE, IteratorReductionMethods.TABLE)
          .makeFinal();
    }
  }

  private final Kind kind;
  private final boolean isReversed;
  private PyDict dict;
  private final int size;
  private int left;
  private int entry;

  DictIterator(PyDict dict, Kind kind, boolean isReversed) {
    this.dict = dict;
    this.kind = kind;
    this.isReversed = isReversed;
    this.size = dict.size();
    this.left = size;
    this.entry = isReversed ? dict.end() : -1;
  }

  /** An iterator that is where another one is. */
  private DictIterator(DictIterator other) {
    dict = other.dict;
    kind = other.kind;
    isReversed = other.isReversed;
    size = other.size;
    left = other.left;
    entry = other.entry;
  }

  @Override
  public PyType type() {
    return isReversed ? kind.reverseType : kind.type;
  }

  /** Raises RuntimeError when the dict changed its size. */
  @Override
  public Object nextOrNull() {
    PyDict source = dict;
    if (source == null) {
      return null;
    }
    if (source.size() != size) {
      throw PyErrors.runtimeError("dictionary changed size during iteration");
    }
    entry = isReversed ? source.previous(entry) : source.next(entry);
    if (entry < 0) {
      dict = null;
      return null;
    }
    if (left-- == 0) {
      throw PyErrors.runtimeError("dictionary keys changed during iteration");
    }
    return switch (kind) {
      case KEY -> source.keyAt(entry);
      case VALUE -> source.valueAt(entry);
      case ITEM -> PyTuple.of(source.keyAt(entry), source.valueAt(entry));
    };
  }

  @Override
  public int lengthHint() {
    return dict == null || dict.size() != size ? 0 : left;
  }

  /** What is left becomes a list. */
  @Override
  public PyTuple reduce(PyType type) {
    Object rest = IteratorProtocol.toList(new DictIterator(this));
    return PyTuple.of(Builtins.get("iter"), PyTuple.of(rest));
  }
}
