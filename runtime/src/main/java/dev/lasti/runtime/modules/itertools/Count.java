package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code itertools.count}: start, start + step, … */
final class Count extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("itertools.count", PyType.OBJECT, PyIteratorMethods.TABLE, CountMethods.TABLE)
          .withModuleAttribute();

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
}
