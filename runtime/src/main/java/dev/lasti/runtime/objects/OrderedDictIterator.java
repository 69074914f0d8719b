package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code odict_iterator}: knows the next key already, so that a change after the end is none. */
final class OrderedDictIterator extends PyIterator implements Reducible {
  static final PyType TYPE = define("odict_iterator", IteratorReductionMethods.TABLE).makeFinal();

  private final DictIterator.Kind kind;
  private final boolean isReversed;
  private final long state;
  private PyOrderedDict dict;
  private int size;
  private int entry;

  OrderedDictIterator(PyOrderedDict dict, DictIterator.Kind kind, boolean isReversed) {
    this.dict = dict;
    this.kind = kind;
    this.isReversed = isReversed;
    this.state = dict.state();
    this.size = dict.size();
    this.entry = isReversed ? dict.previous(dict.end()) : dict.next(-1);
  }

  /** An iterator that is where another one is. */
  private OrderedDictIterator(OrderedDictIterator other) {
    dict = other.dict;
    kind = other.kind;
    isReversed = other.isReversed;
    state = other.state;
    size = other.size;
    entry = other.entry;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Raises RuntimeError when the dict changed. */
  @Override
  public Object nextOrNull() {
    PyOrderedDict source = dict;
    if (source == null || entry < 0) {
      dict = null;
      return null;
    }
    if (source.state() != state) {
      dict = null;
      throw PyErrors.runtimeError("OrderedDict mutated during iteration");
    }
    if (source.size() != size) {
      size = -1;
      throw PyErrors.runtimeError("OrderedDict changed size during iteration");
    }
    int current = entry;
    entry = isReversed ? source.previous(current) : source.next(current);
    return switch (kind) {
      case KEY -> source.keyAt(current);
      case VALUE -> source.valueAt(current);
      case ITEM -> PyTuple.of(source.keyAt(current), source.valueAt(current));
    };
  }

  /** What is left becomes a list. */
  @Override
  public PyTuple reduce(PyType type) {
    Object rest = IteratorProtocol.toList(new OrderedDictIterator(this));
    return PyTuple.of(Builtins.get("iter"), PyTuple.of(rest));
  }
}
