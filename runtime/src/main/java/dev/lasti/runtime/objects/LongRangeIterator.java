package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Integers;

/** {@code longrange_iterator}: over ints of any size. */
final class LongRangeIterator extends PyIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
              "longrange_iterator",
              IteratorLengthHintMethods.TABLE,
              IteratorReductionMethods.TABLE,
              IteratorStateMethods.TABLE)
          .makeFinal();

  private Object next;
  private final Object step;
  private Object left;

  LongRangeIterator(Object start, Object step, Object length) {
    this.next = start;
    this.step = step;
    this.left = length;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (Integers.isZero(left)) {
      return null;
    }
    left = Integers.subtract(left, 1L);
    Object value = next;
    next = Integers.add(value, step);
    return value;
  }

  @Override
  public int lengthHint() {
    return (int) Math.min(Integer.MAX_VALUE, Integers.clamp(left));
  }

  /** {@code longrangeiter_reduce}: a range of what is left. */
  @Override
  public PyTuple reduce(PyType type) {
    Object stop = Integers.add(next, Integers.multiply(step, left));
    PyRange rest = PyRange.of(next, stop, step);
    return PyTuple.of(Builtins.get("iter"), PyTuple.of(rest), PyNone.NONE);
  }

  /** Skips so many values. */
  @Override
  public void restore(Object state) {
    if (!(Values.of(state) instanceof Number)) {
      throw PyErrors.typeError("state must be an int");
    }
    Object skipped = Values.of(state);
    if (Integers.compare(skipped, 0L) < 0) {
      skipped = 0L;
    } else if (Integers.compare(skipped, left) > 0) {
      skipped = left;
    }
    next = Integers.add(next, Integers.multiply(step, skipped));
    left = Integers.subtract(left, skipped);
  }
}
