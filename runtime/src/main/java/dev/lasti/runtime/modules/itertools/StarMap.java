package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.CallingIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools.starmap}: the function of the items of each item */
final class StarMap extends CallingIterator implements Reducible {
  static final PyType TYPE =
      define("itertools.starmap", DeprecatedReductionMethods.TABLE, StarMapMethods.TABLE);

  private final Object function;
  private final Object iterator;

  private StarMap(Object function, Object iterator) {
    this.function = function;
    this.iterator = iterator;
  }

  @PyMethod("__new__($type, function, iterable, /)")
  static Object create(PyType type, Object function, Object iterable) {
    return type.wrap(TYPE, new StarMap(function, IteratorProtocol.getIterator(iterable)));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  protected Object step() {
    Object arguments = IteratorProtocol.nextOrNull(iterator);
    return arguments == null
        ? null
        : CallProtocol.callArray(function, IteratorProtocol.toList(arguments).toArray());
  }

  @Override
  public PyTuple reduce(PyType type) {
    return PyTuple.of(type, PyTuple.of(function, iterator));
  }
}
