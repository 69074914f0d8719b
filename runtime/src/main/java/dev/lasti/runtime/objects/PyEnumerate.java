package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code enumerate}; {@code enumobject.c}. */
public final class PyEnumerate extends PyIterator implements Reducible {
  public static final PyType TYPE =
      define("enumerate", IteratorReductionMethods.TABLE, PyEnumerateMethods.TABLE);

  private final Object iterator;
  private Object index;

  private PyEnumerate(Object iterator, Object start) {
    this.iterator = iterator;
    this.index = start;
  }

  @PyMethod("__new__($type, /, iterable, start=0)")
  static Object create(PyType type, Object iterable, Object start) {
    Object first = start == null ? 0L : NumberProtocol.index(start);
    return type.wrap(TYPE, new PyEnumerate(IteratorProtocol.getIterator(iterable), first));
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }

  @Override
  public PyTuple reduce(PyType type) {
    return PyTuple.of(type, PyTuple.of(iterator, index));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    Object value = IteratorProtocol.nextOrNull(iterator);
    if (value == null) {
      return null;
    }
    Object number = index;
    index = Integers.add(number, 1L);
    return PyTuple.of(number, value);
  }
}
