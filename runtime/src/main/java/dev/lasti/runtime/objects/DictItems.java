package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.IteratorProtocol;

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

  /** {@code dictitems_xor}: pairs that both dicts have need no hash. */
  @Override
  Object xor(Object other) {
    if (!(other instanceof DictItems items)) {
      return super.xor(other);
    }
    PySet result = new PySet();
    items.addMissing(this, result);
    addMissing(items, result);
    return result;
  }

  /** Adds the pairs that the other view lacks. */
  private void addMissing(DictItems other, PySet result) {
    Object iterator = iterate();
    for (Object pair = IteratorProtocol.nextOrNull(iterator);
        pair != null;
        pair = IteratorProtocol.nextOrNull(iterator)) {
      if (!other.has(pair)) {
        result.add(pair);
      }
    }
  }
}
