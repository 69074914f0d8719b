package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.CallingIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code itertools.takewhile}: the items before the first one that fails the predicate */
final class TakeWhile extends CallingIterator {
  static final PyType TYPE =
      PyType.builtin(
              "itertools.takewhile", PyType.OBJECT, PyIteratorMethods.TABLE, TakeWhileMethods.TABLE)
          .withModuleAttribute();

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
}
