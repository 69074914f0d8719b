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

/** {@code itertools.dropwhile}: the items from the first one that fails the predicate */
final class DropWhile extends CallingIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
          "itertools.dropwhile",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          DropWhileMethods.TABLE);

  private final Object predicate;
  private final Object iterator;
  private boolean hasStarted;

  private DropWhile(Object predicate, Object iterator) {
    this.predicate = predicate;
    this.iterator = iterator;
  }

  @PyMethod("__new__($type, predicate, iterable, /)")
  static Object create(PyType type, Object predicate, Object iterable) {
    return type.wrap(TYPE, new DropWhile(predicate, IteratorProtocol.getIterator(iterable)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected Object step() {
    Object item = IteratorProtocol.nextOrNull(iterator);
    while (item != null && !hasStarted) {
      hasStarted = !ObjectProtocol.isTrue(CallProtocol.call(predicate, item));
      if (!hasStarted) {
        item = IteratorProtocol.nextOrNull(iterator);
      }
    }
    return item;
  }

  @Override
  public PyTuple reduce(PyType type) {
    return PyTuple.of(type, PyTuple.of(predicate, iterator), hasStarted ? 1L : 0L);
  }

  @Override
  public void restore(Object state) {
    hasStarted = ObjectProtocol.isTrue(state);
  }
}
