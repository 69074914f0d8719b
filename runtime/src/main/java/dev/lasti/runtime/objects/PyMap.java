package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code map}. */
public final class PyMap extends CallingIterator implements Reducible {
  public static final PyType TYPE =
      define("map", IteratorReductionMethods.TABLE, PyMapMethods.TABLE);

  private final Object function;
  private final Object[] iterators;

  private PyMap(Object function, Object[] iterators) {
    this.function = function;
    this.iterators = iterators;
  }

  @PyMethod("__new__($type, *args)")
  static Object create(PyType type, Object[] arguments) {
    if (arguments.length < 2) {
      throw PyErrors.typeError("map() must have at least two arguments.");
    }
    Object[] iterators = new Object[arguments.length - 1];
    for (int i = 0; i < iterators.length; i++) {
      iterators[i] = IteratorProtocol.getIterator(arguments[i + 1]);
    }
    return type.wrap(TYPE, new PyMap(arguments[0], iterators));
  }

  @Override
  public PyTuple reduce(PyType type) {
    Object[] arguments = new Object[iterators.length + 1];
    arguments[0] = function;
    System.arraycopy(iterators, 0, arguments, 1, iterators.length);
    return PyTuple.of(type, PyTuple.of(arguments));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected Object step() {
    if (iterators.length == 1) {
      Object value = IteratorProtocol.nextOrNull(iterators[0]);
      return value == null ? null : CallProtocol.call(function, value);
    }
    Object[] values = new Object[iterators.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = IteratorProtocol.nextOrNull(iterators[i]);
      if (values[i] == null) {
        return null;
      }
    }
    return CallProtocol.callArray(function, values);
  }
}
