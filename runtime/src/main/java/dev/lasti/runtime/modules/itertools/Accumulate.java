package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.CallingIterator;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code itertools.accumulate}: running totals */
final class Accumulate extends CallingIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
          "itertools.accumulate",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          AccumulateMethods.TABLE);

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

  /**
   * None is no state, so where it is the total or the first value an iterator of {@link Chain}
   * gives it, and the first total may have to be skipped.
   */
  @Override
  public PyTuple reduce(PyType type) {
    Object combining = function == null ? PyNone.NONE : function;
    if (initial != null) {
      return PyTuple.of(type, PyTuple.of(continued(initial), combining), PyNone.NONE);
    }
    if (total == PyNone.NONE) {
      Object all = CallProtocol.call(TYPE, continued(total), combining);
      return PyTuple.of(Slice.TYPE, PyTuple.of(all, 1L, PyNone.NONE));
    }
    Object state = total == null ? PyNone.NONE : total;
    return PyTuple.of(type, PyTuple.of(iterator, combining), state);
  }

  private Chain continued(Object first) {
    return Chain.of(PyTuple.of(first), iterator);
  }

  @Override
  public void restore(Object state) {
    total = state;
  }
}
