package dev.lasti.runtime.builtins;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.NumberProtocol;

/**
 * {@code sum()}: {@code builtin_sum_impl}. As long as all items are ints, or all floats or ints, no
 * Python object is made for the sum.
 */
final class Summation extends Reduction {
  /** The sum of what was no int. */
  private Object sum;

  /** Whether {@link #integer} or {@link #real} is the sum. */
  private boolean isInteger;

  private boolean isReal;
  private long integer;
  private double real;

  /** What rounding has lost in {@link #real}. */
  private double lost;

  /** Starts with a sum of its own. Raises TypeError for str, bytes and bytearray. */
  Summation(Object start) {
    checkStart(PyType.of(start));
    isInteger = start instanceof Long;
    if (isInteger) {
      integer = (Long) start;
    } else {
      start(start);
    }
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

  /** Goes on with a sum that is an object, or a float. */
  private void start(Object value) {
    isInteger = false;
    isReal = value instanceof Double;
    if (isReal) {
      real = (Double) value;
    } else {
      sum = value;
    }
  }

  @Override
  public boolean add(Object item) {
    if (!(isInteger && item instanceof Long number && addInteger(number))) {
      addOther(item);
    }
    return false;
  }

  /** Adds an int, if the sum fits in 64 bits. */
  private boolean addInteger(long number) {
    long next = integer + number;
    if (((integer ^ next) & (number ^ next)) < 0) {
      return false;
    }
    integer = next;
    return true;
  }

  private void addOther(Object item) {
    if (isInteger) {
      if (!(item instanceof Boolean truth && addInteger(truth ? 1 : 0))) {
        start(NumberProtocol.add(integer, item));
      }
    } else if (!isReal) {
      sum = NumberProtocol.add(sum, item);
    } else if (item instanceof Double number) {
      addReal(number);
    } else if (item instanceof Long number) {
      real += number.doubleValue();
    } else {
      sum = NumberProtocol.add(corrected(), item);
      isReal = false;
    }
  }

  /** Keeps what rounding loses: the improved Kahan–Babuška algorithm of Neumaier. */
  private void addReal(double x) {
    double next = real + x;
    lost += Math.abs(real) >= Math.abs(x) ? (real - next) + x : (x - next) + real;
    real = next;
  }

  private double corrected() {
    return lost != 0 && Double.isFinite(lost) ? real + lost : real;
  }

  @Override
  public Object result() {
    if (isInteger) {
      return integer;
    }
    return isReal ? (Object) corrected() : sum;
  }
}
