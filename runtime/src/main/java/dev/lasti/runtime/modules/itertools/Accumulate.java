package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.CallingIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code itertools.accumulate}: running totals */
final class Accumulate extends CallingIterator {
  static final PyType TYPE =
      PyType.builtin(
              "itertools.accumulate",
              PyType.OBJECT,
              PyIteratorMethods.TABLE,
              AccumulateMethods.TABLE)
          .withModuleAttribute();

  private final Object iterator;
  private final Object function;
  private Object initial;
  private Object total;

  private Accumulate(Object iterator, Object function, Object initial) {
    this.iterator = iterator;
    this.function = function;
    this.initial = initial;
  }

  @PyMethod("__new__($type, iterable, func=None, *, initial=None)")
  static Object create(PyType type, Object iterable, Object function, Object initial) {
    return type.wrap(
        TYPE,
        new Accumulate(IteratorProtocol.getIterator(iterable), given(function), given(initial)));
  }

  private static Object given(Object argument) {
    return argument == PyNone.NONE ? null : argument;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected Object step() {
    if (initial != null) {
      total = initial;
      initial = null;
      return total;
    }
    Object item = IteratorProtocol.nextOrNull(iterator);
    if (item != null) {
      total = total == null ? item : combine(item);
    }
    return item == null ? null : total;
  }

  private Object combine(Object item) {
    return function == null
        ? NumberProtocol.add(total, item)
        : CallProtocol.call(function, total, item);
  }
}
