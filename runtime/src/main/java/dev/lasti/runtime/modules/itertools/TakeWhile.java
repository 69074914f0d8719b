package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.CallingIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code itertools.takewhile}: the items before the first one that fails the predicate */
final class TakeWhile extends CallingIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
          "itertools.takewhile",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          TakeWhileMethods.TABLE);

  private final Object predicate;
  private final Object iterator;
  private boolean hasEnded;

  private TakeWhile(Object predicate, Object iterator) {
    this.predicate = predicate;
    this.iterator = iterator;
  }

  @PyMethod("__new__($type, predicate, iterable, /)")
  static Object create(PyType type, Object predicate, Object iterable) {
    return type.wrap(TYPE, new TakeWhile(predicate, IteratorProtocol.getIterator(iterable)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected Object step() {
    Object item = hasEnded ? null : IteratorProtocol.nextOrNull(iterator);
    if (item != null && !ObjectProtocol.isTrue(CallProtocol.call(predicate, item))) {
      hasEnded = true;
      return null;
    }
    return item;
  }

  @Override
  public PyTuple reduce(PyType type) {
    return PyTuple.of(type, PyTuple.of(predicate, iterator), hasEnded ? 1L : 0L);
  }

  @Override
  public void restore(Object state) {
    hasEnded = ObjectProtocol.isTrue(state);
  }
}
