package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code range_iterator}: over ints that fit 64 bits. */
public final class RangeIterator extends PyIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
              "range_iterator",
              IteratorLengthHintMethods.TABLE,
              IteratorReductionMethods.TABLE,
              IteratorStateMethods.TABLE)
          .makeFinal();

  private long next;
  private final long step;
  private long left;

  private RangeIterator(long start, long step, long length) {
    this.next = start;
    this.step = step;
    this.left = length;
  }

  static PyIterator over(Object start, Object step, Object length) {
    Object end = Integers.add(start, Integers.multiply(step, length));
    if (start instanceof Long first
        && step instanceof Long by
        && length instanceof Long count
        && end instanceof Long) {
      return new RangeIterator(first, by, count);
    }
    return new LongRangeIterator(start, step, length);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    return hasNext() ? Integers.box(nextLong()) : null;
  }

  private boolean hasNext() {
    return left > 0;
  }

  private long nextLong() {
    left--;
    long value = next;
    next = value + step;
    return value;
  }

  /**
   * Whether there is another value; for emitted code, which knows that this is such an iterator.
   */
  public static boolean hasNext(Object iterator) {
    return ((RangeIterator) iterator).hasNext();
  }

  /** The next value of such an iterator, where there is one. */
  public static long nextLong(Object iterator) {
    return ((RangeIterator) iterator).nextLong();
  }

  /** {@code rangeiter_reduce}: a range of what is left. */
  @Override
  public PyTuple reduce(PyType type) {
    Object stop = Integers.add(next, Integers.multiply(step, left));
    PyRange rest = PyRange.of(next, stop, step);
    return PyTuple.of(Builtins.get("iter"), PyTuple.of(rest), PyNone.NONE);
  }

  /** Skips so many values. */
  @Override
  public void restore(Object state) {
    long skipped = Math.max(0, Math.min(NumberProtocol.asIndex(state), left));
    next += skipped * step;
    left -= skipped;
  }

  @Override
  public int lengthHint() {
    return (int) Math.min(Integer.MAX_VALUE, left);
  }
}
