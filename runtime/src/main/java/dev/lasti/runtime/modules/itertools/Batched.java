package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code itertools.batched}: tuples of so many items */
final class Batched extends PyIterator {
  static final PyType TYPE = define("itertools.batched", BatchedMethods.TABLE);

  private final Object iterator;
  private final int size;

  private Batched(Object iterator, int size) {
    this.iterator = iterator;
    this.size = size;
  }

  @PyMethod("__new__($type, iterable, n)")
  static Object create(PyType type, Object iterable, Object n) {
    int size = NumberProtocol.asIndex(n);
    if (size < 1) {
      throw PyErrors.valueError("n must be at least one");
    }
    return type.wrap(TYPE, new Batched(IteratorProtocol.getIterator(iterable), size));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    PyList batch = new PyList();
    for (int i = 0; i < size; i++) {
      Object item = IteratorProtocol.nextOrNull(iterator);
      if (item == null) {
        break;
      }
      batch.append(item);
    }
    return batch.isEmpty() ? null : PyTuple.of(batch.toArray());
  }
}
