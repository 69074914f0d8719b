package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.Comparison;

/** {@code dict_items}. */
final class DictItems extends DictSetView {
  static final PyType TYPE =
      PyType.builtin("dict_items", PyType.OBJECT, DictSetViewMethods.TABLE).makeFinal();

  DictItems(PyDict dict, PyType type) {
    super(dict, type, DictIterator.Kind.ITEM);
  }

  @Override
  boolean has(Object value) {
    PyTuple pair = PyTuple.valueOrNull(value);
    if (pair == null || pair.size() != 2) {
      return false;
    }
    Object found = dict.get(pair.get(0));
    return found != null && Comparison.isEqual(found, pair.get(1));
  }
}
