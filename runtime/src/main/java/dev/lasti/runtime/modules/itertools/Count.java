package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code itertools.count}: start, start + step, … */
final class Count extends PyIterator implements Reducible {
  static final PyType TYPE =
      define("itertools.count", DeprecatedReductionMethods.TABLE, CountMethods.TABLE);

  private Object next;
  private final Object step;

  private Count(Object start, Object step) {
    this.next = start;
    this.step = step;
  }

  @PyMethod("__new__($type, start=0, step=1)")
  static Object create(PyType type, Object start, Object step) {
    Object first = start == null ? (Object) 0L : start;
    Object distance = step == null ? (Object) 1L : step;
    if (!isNumber(first) || !isNumber(distance)) {
      throw PyErrors.typeError("a number is required");
    }
    return type.wrap(TYPE, new Count(first, distance));
  }

  /** {@code PyNumber_Check}. */
  private static boolean isNumber(Object value) {
    PyType type = PyType.of(value);
    return NumberProtocol.isIndex(value)
        || type.lookup("__int__") != null
        || type.lookup("__float__") != null
        || type.lookup("__complex__") != null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    Object value = next;
    next = NumberProtocol.add(value, step);
    return value;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    String start = "count(" + ObjectProtocol.repr(next);
    return step.equals(1L) ? start + ")" : start + ", " + ObjectProtocol.repr(step) + ")";
  }

  /** The step shows unless it is the usual one and the number one of CPython's C ints. */
  @Override
  public PyTuple reduce(PyType type) {
    boolean isPlain = step.equals(1L) && next instanceof Long number && number < Long.MAX_VALUE;
    return PyTuple.of(type, isPlain ? PyTuple.of(next) : PyTuple.of(next, step));
  }
}
