package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code filter}. */
public final class PyFilter extends CallingIterator implements Reducible {
  public static final PyType TYPE =
      define("filter", IteratorReductionMethods.TABLE, PyFilterMethods.TABLE);

  private final Object function;
  private final Object iterator;

  private PyFilter(Object function, Object iterator) {
    this.function = function;
    this.iterator = iterator;
  }

  @PyMethod("__new__($type, function, iterable, /)")
  static Object create(PyType type, Object function, Object iterable) {
    return type.wrap(TYPE, new PyFilter(function, IteratorProtocol.getIterator(iterable)));
  }

  @Override
  public PyTuple reduce(PyType type) {
    return PyTuple.of(type, PyTuple.of(function, iterator));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected Object step() {
    for (Object value = IteratorProtocol.nextOrNull(iterator);
        value != null;
        value = IteratorProtocol.nextOrNull(iterator)) {
      if (passes(value)) {
        return value;
      }
    }
    return null;
  }

  private boolean passes(Object value) {
    boolean isTruth = function == PyNone.NONE || function == PyBool.TYPE;
    return ObjectProtocol.isTrue(isTruth ? value : CallProtocol.call(function, value));
  }
}
