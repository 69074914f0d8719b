package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/** {@code dict_keyiterator} and its two siblings. */
class DictIterator extends PyIterator {
  /** What of each entry the iterator gives. */
  enum Kind {
    KEY("dict_keyiterator", "dict_reversekeyiterator"),
    VALUE("dict_valueiterator", "dict_reversevalueiterator"),
    ITEM("dict_itemiterator", "dict_reverseitemiterator");

    final PyType type;
    final PyType reverseType;

    Kind(String name, String reverseName) {
      type = define(name);
      reverseType = define(reverseName);
    }
  }

  final Kind kind;
  private PyDict dict;
  private final int size;
  private int left;
  private int entry;

  DictIterator(PyDict dict, Kind kind) {
    this(dict, kind, -1);
  }

  DictIterator(PyDict dict, Kind kind, int start) {
    this.dict = dict;
    this.kind = kind;
    this.size = dict.size();
    this.left = size;
    this.entry = start;
  }

  @Override
  public PyType type() {
    return kind.type;
  }

  int following(PyDict source, int from) {
    return source.next(from);
  }

  /** Raises RuntimeError when the dict changed its size. */
  @Override
  public final Object nextOrNull() {
    PyDict source = dict;
    if (source == null) {
      return null;
    }
    if (source.size() != size) {
      throw PyErrors.runtimeError("dictionary changed size during iteration");
    }
    entry = following(source, entry);
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
}
