package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools.chain}: the items of one iterable after the other */
final class Chain extends PyIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
          "itertools.chain",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          ChainMethods.TABLE);

  /** What the iterables come from, {@code null} at the end. */
  private Object iterables;

  /** What items come from, {@code null} between two iterables. */
  private Object active;

  private Chain(Object iterables) {
    this.iterables = iterables;
  }

  @PyMethod("__new__($type, *iterables)")
  static Object create(PyType type, Object[] iterables) {
    return type.wrap(TYPE, of(iterables));
  }

  static Chain of(Object... iterables) {
    return new Chain(PyTuple.of(iterables).iterate());
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

  @Override
  public PyTuple reduce(PyType type) {
    if (iterables == null) {
      return PyTuple.of(type, PyTuple.EMPTY);
    }
    PyTuple state = active == null ? PyTuple.of(iterables) : PyTuple.of(iterables, active);
    return PyTuple.of(type, PyTuple.EMPTY, state);
  }

  @Override
  public void restore(Object state) {
    PyTuple parts = DeprecatedState.parts(state, 1, 2);
    for (Object part : parts.items()) {
      if (!IteratorProtocol.isIterator(part)) {
        throw PyErrors.typeError("Arguments must be iterators.");
      }
    }
    iterables = parts.get(0);
    active = parts.size() == 2 ? parts.get(1) : null;
  }
}
