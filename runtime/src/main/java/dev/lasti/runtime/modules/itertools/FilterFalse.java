package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.CallingIterator;
import dev.lasti.runtime.objects.PyBool;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code itertools.filterfalse}: the items that fail the predicate */
final class FilterFalse extends CallingIterator implements Reducible {
  static final PyType TYPE =
      define("itertools.filterfalse", DeprecatedReductionMethods.TABLE, FilterFalseMethods.TABLE);

  private final Object predicate;
  private final Object iterator;

  private FilterFalse(Object predicate, Object iterator) {
    this.predicate = predicate;
    this.iterator = iterator;
  }

  @PyMethod("__new__($type, function, iterable, /)")
  static Object create(PyType type, Object function, Object iterable) {
    return type.wrap(TYPE, new FilterFalse(function, IteratorProtocol.getIterator(iterable)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected Object step() {
    Object item = IteratorProtocol.nextOrNull(iterator);
    while (item != null && passes(item)) {
      item = IteratorProtocol.nextOrNull(iterator);
    }
    return item;
  }

  private boolean passes(Object item) {
    boolean isTruth = predicate == PyNone.NONE || predicate == PyBool.TYPE;
    return ObjectProtocol.isTrue(isTruth ? item : CallProtocol.call(predicate, item));
  }

  @Override
  public PyTuple reduce(PyType type) {
    return PyTuple.of(type, PyTuple.of(predicate, iterator));
  }
}
