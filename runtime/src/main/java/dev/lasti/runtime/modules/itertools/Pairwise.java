package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools.pairwise}: each item with its successor */
final class Pairwise extends PyIterator {
  static final PyType TYPE = define("itertools.pairwise", PairwiseMethods.TABLE);

  private final Object iterator;
  private Object previous;

  private Pairwise(Object iterator) {
    this.iterator = iterator;
  }

  @PyMethod("__new__($type, iterable, /)")
  static Object create(PyType type, Object iterable) {
    return type.wrap(TYPE, new Pairwise(IteratorProtocol.getIterator(iterable)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (previous == null) {
      previous = IteratorProtocol.nextOrNull(iterator);
    }
    Object next = previous == null ? null : IteratorProtocol.nextOrNull(iterator);
    if (next == null) {
      return null;
    }
    PyTuple pair = PyTuple.of(previous, next);
    previous = next;
    return pair;
  }
}
