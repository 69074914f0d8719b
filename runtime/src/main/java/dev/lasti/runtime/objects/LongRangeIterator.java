package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.Integers;

/** {@code longrange_iterator}: over ints of any size. */
final class LongRangeIterator extends PyIterator {
  static final PyType TYPE = define("longrange_iterator");

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
}
