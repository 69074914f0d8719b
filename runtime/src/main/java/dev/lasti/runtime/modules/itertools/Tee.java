package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code itertools._tee}: one of several iterators over the items of another one. */
final class Tee extends PyIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
              "itertools._tee",
              DeprecatedReductionMethods.TABLE,
              DeprecatedStateMethods.TABLE,
              TeeMethods.TABLE)
          .makeFinal();

  private TeeData data;
  private int index;

  private Tee(TeeData data, int index) {
    this.data = data;
    this.index = index;
  }

  @PyMethod("__new__($type, iterable, /)")
  static Object create(PyType type, Object iterable) {
    return of(IteratorProtocol.getIterator(iterable));
  }

  /** An iterator over the items of any other; over those of another tee from where it is. */
  static Tee of(Object iterator) {
    return iterator instanceof Tee tee ? tee.copy() : new Tee(new TeeData(iterator), 0);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (index == TeeData.SIZE) {
      data = data.next();
      index = 0;
    }
    Object item = data.item(index);
    if (item != null) {
      index++;
    }
    return item;
  }

  @PyMethod("__copy__($self, /)")
  Tee copy() {
    return new Tee(data, index);
  }

  @Override
  public PyTuple reduce(PyType type) {
    return PyTuple.of(type, PyTuple.of(PyTuple.EMPTY), PyTuple.of(data, (long) index));
  }

  @Override
  public void restore(Object state) {
    PyTuple parts = DeprecatedState.parts(state, 2, 2);
    TeeData newData = TeeData.checked("argument 1", parts.get(0));
    int newIndex = NumberProtocol.asInt(parts.get(1));
    if (newIndex < 0 || newIndex > TeeData.SIZE) {
      throw PyErrors.valueError("Index out of range");
    }
    data = newData;
    index = newIndex;
  }
}
