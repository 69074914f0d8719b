package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.protocol.IteratorProtocol;
import java.util.Arrays;

/**
 * {@code itertools._tee_dataobject}: some of the items that {@link Tee} has read, and behind them
 * the next ones, so that those which nobody needs any more can be forgotten.
 */
final class TeeData implements PyObject, Reducible {
  static final PyType TYPE =
      PyType.builtin(
          "itertools._tee_dataobject",
          PyType.OBJECT,
          DeprecatedReductionMethods.TABLE,
          TeeDataMethods.TABLE);

  /** {@code LINKCELLS}. */
  static final int SIZE = 57;

  private final Object iterator;
  private final Object[] items = new Object[SIZE];
  private int count;
  private TeeData next;
  private boolean isReading;

  TeeData(Object iterator) {
    this.iterator = iterator;
  }

  @PyMethod("__new__($type, it, values, next, /)")
  static Object create(PyType type, Object iterator, PyList values, Object next) {
    TeeData data = new TeeData(iterator);
    boolean isFull = values.size() == SIZE;
    if (values.size() > SIZE || !isFull && next != PyNone.NONE) {
      throw PyErrors.valueError("Invalid arguments");
    }
    data.count = values.size();
    System.arraycopy(values.toArray(), 0, data.items, 0, data.count);
    if (next != PyNone.NONE) {
      data.next = checked("_tee_dataobject() argument 3", next);
    }
    return data;
  }

  /** Raises TypeError for anything else. */
  static TeeData checked(String argument, Object value) {
    if (value instanceof TeeData data) {
      return data;
    }
    throw PyErrors.badArgument(argument, "itertools._tee_dataobject", value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** An item, read if it is the first one that has not been; {@code null} at the end. */
  Object item(int index) {
    return index < count ? items[index] : read();
  }

  private Object read() {
    if (isReading) {
      throw PyErrors.runtimeError("cannot re-enter the tee iterator");
    }
    isReading = true;
    try {
      Object item = IteratorProtocol.nextOrNull(iterator);
      if (item != null) {
        items[count++] = item;
      }
      return item;
    } finally {
      isReading = false;
    }
  }

  /** What is behind the last item. */
  TeeData next() {
    if (next == null) {
      next = new TeeData(iterator);
    }
    return next;
  }

  @Override
  public PyTuple reduce(PyType type) {
    PyList values = PyList.of(Arrays.copyOf(items, count));
    Object following = next == null ? PyNone.NONE : next;
    return PyTuple.of(type, PyTuple.of(iterator, values, following));
  }
}
