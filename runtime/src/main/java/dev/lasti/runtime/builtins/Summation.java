package dev.lasti.runtime.builtins;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/**
 * {@code sum()}: {@code builtin_sum_impl}. As long as all items are ints, or all floats or ints, no
 * Python object is made for the sum.
 */
final class Summation {
  private final Object iterator;

  /** The next item to add, or {@code null} at the end. */
  private Object item;

  private Summation(Object iterable) {
    iterator = IteratorProtocol.getIterator(iterable);
  }

  static Object sum(Object iterable, Object start) {
    Summation summation = new Summation(iterable);
    checkStart(PyType.of(start));
    summation.advance();
    Object sum = start;
    if (sum instanceof Long number) {
      sum = summation.addIntegers(number);
    }
    if (sum instanceof Double number) {
      sum = summation.addFloats(number);
    }
    return summation.addObjects(sum);
  }

  private static void checkStart(PyType type) {
    if (type.isSubtypeOf(PyStr.TYPE)) {
      throw PyErrors.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    if (type.isSubtypeOf(PyBytes.TYPE)) {
      throw PyErrors.typeError("sum() can't sum bytes [use b''.join(seq) instead]");
    }
    if (type.name().equals("bytearray")) {
      throw PyErrors.typeError("sum() can't sum bytearray [use b''.join(seq) instead]");
    }
  }

  private void advance() {
    item = IteratorProtocol.nextOrNull(iterator);
  }

  /** Adds up to the first item that is no small int, or makes the sum too large. */
  private Object addIntegers(long start) {
    long sum = start;
    while (item instanceof Long || item instanceof Boolean) {
      long number = item instanceof Long value ? value : item == Boolean.TRUE ? 1 : 0;
      long next = sum + number;
      if (((sum ^ next) & (number ^ next)) < 0) {
        break;
      }
      sum = next;
      advance();
    }
    return item == null ? (Object) sum : addItem(sum);
  }

  private Object addItem(Object sum) {
    Object next = NumberProtocol.add(sum, item);
    advance();
    return next;
  }

  /**
   * Adds up to the first item that is neither float nor small int, and keeps what rounding loses:
   * the improved Kahan–Babuška algorithm of Neumaier.
   */
  private Object addFloats(double start) {
    double sum = start;
    double lost = 0;
    while (item instanceof Double || item instanceof Long) {
      if (item instanceof Double value) {
        double x = value;
        double next = sum + x;
        lost += Math.abs(sum) >= Math.abs(x) ? (sum - next) + x : (x - next) + sum;
        sum = next;
      } else {
        sum += ((Long) item).doubleValue();
      }
      advance();
    }
    return lost != 0 && Double.isFinite(lost) ? sum + lost : sum;
  }

  private Object addObjects(Object start) {
    Object sum = start;
    while (item != null) {
      sum = addItem(sum);
    }
    return sum;
  }
}
