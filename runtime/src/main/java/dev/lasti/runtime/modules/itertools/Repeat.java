package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.IteratorLengthHintMethods;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code itertools.repeat}: one object, forever or some times */
final class Repeat extends PyIterator implements Reducible {
  static final PyType TYPE =
      define(
          "itertools.repeat",
          IteratorLengthHintMethods.TABLE,
          DeprecatedReductionMethods.TABLE,
          RepeatMethods.TABLE);

  private static final long FOREVER = -1;

  private final Object object;
  private long left;

  private Repeat(Object object, long left) {
    this.object = object;
    this.left = left;
  }

  @PyMethod("__new__($type, object, times=<unrepresentable>)")
  static Object create(PyType type, Object object, Object times) {
    long count = times == null ? FOREVER : Math.max(0, Integers.clamp(NumberProtocol.index(times)));
    return type.wrap(TYPE, new Repeat(object, count));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (left == 0) {
      return null;
    }
    if (left != FOREVER) {
      left--;
    }
    return object;
  }

  @Override
  public int lengthHint() {
    if (left == FOREVER) {
      throw PyErrors.typeError("len() of unsized object");
    }
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    String times = left == FOREVER ? "" : ", " + left;
    return "repeat(" + ObjectProtocol.repr(object) + times + ")";
  }

  @Override
  public PyTuple reduce(PyType type) {
    return PyTuple.of(type, left == FOREVER ? PyTuple.of(object) : PyTuple.of(object, left));
  }
}
