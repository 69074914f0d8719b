package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools.chain}: the items of one iterable after the other */
final class Chain extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("itertools.chain", PyType.OBJECT, PyIteratorMethods.TABLE, ChainMethods.TABLE)
          .withModuleAttribute();

  /** What the iterables come from, {@code null} at the end. */
  private Object iterables;

  /** What items come from, {@code null} between two iterables. */
  private Object active;

  private Chain(Object iterables) {
    this.iterables = iterables;
  }

  @PyMethod("__new__($type, *iterables)")
  static Object create(PyType type, Object[] iterables) {
    return type.wrap(TYPE, new Chain(PyTuple.of(iterables).iterate()));
  }

  @PyMethod("from_iterable($cls, iterable, /)")
  static Object fromIterable(PyType type, Object iterable) {
    return type.wrap(TYPE, new Chain(IteratorProtocol.getIterator(iterable)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    while (iterables != null) {
      if (active == null && !advance()) {
        return null;
      }
      Object item = IteratorProtocol.nextOrNull(active);
      if (item != null) {
        return item;
      }
      active = null;
    }
    return null;
  }

  private boolean advance() {
    Object iterable = IteratorProtocol.nextOrNull(iterables);
    if (iterable == null) {
      iterables = null;
      return false;
    }
    active = IteratorProtocol.getIterator(iterable);
    return true;
  }
}
