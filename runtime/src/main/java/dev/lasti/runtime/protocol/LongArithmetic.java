package dev.lasti.runtime.protocol;

/**
 * What emitted code needs to compute with Python ints as JVM {@code long}s.
 *
 * <p>A variable that most likely holds ints lives in two: an object, which is {@code null} while
 * the {@code long} beside it is the value, and else the value itself. The tests here say where an
 * operation on two {@code long}s would not give Python's result as a {@code long}: emitted code
 * goes to the general operation of {@link NumberProtocol} then.
 */
public final class LongArithmetic {
  /** The object of a variable in two that is not bound. */
  public static final Object UNBOUND = new Object();

  private LongArithmetic() {}

  /** The Python value of a variable in two. */
  public static Object value(Object object, long number) {
    return object == null ? Integers.box(number) : object;
  }

  /** The Python value of a variable in two that may be unbound: then {@code null}. */
  public static Object valueOrNull(Object object, long number) {
    return object == UNBOUND ? null : value(object, number);
  }

  /** The object of a variable in two that holds a value. */
  public static Object objectOf(Object value) {
    return value instanceof Long ? null : value;
  }

  /** The {@code long} of a variable in two that holds a value. */
  public static long numberOf(Object value) {
    return value instanceof Long number ? number : 0;
  }

  /** Whether {@code a + b} leaves 64 bits. */
  public static boolean addOverflows(long a, long b) {
    long sum = a + b;
    return ((a ^ sum) & (b ^ sum)) < 0;
  }

  /** Whether {@code a - b} leaves 64 bits. */
  public static boolean subtractOverflows(long a, long b) {
    long difference = a - b;
    return ((a ^ b) & (a ^ difference)) < 0;
  }

  /** Whether {@code a * b} leaves 64 bits. */
  public static boolean multiplyOverflows(long a, long b) {
    return Math.multiplyHigh(a, b) != (a * b) >> 63;
  }

  /** Whether {@code -a} leaves 64 bits. */
  public static boolean negateOverflows(long a) {
    return a == Long.MIN_VALUE;
  }

  /** Whether {@code a << b} leaves 64 bits, or raises. */
  public static boolean leftShiftOverflows(long a, long b) {
    return b < 0 || b >= Long.SIZE || (a << b) >> b != a;
  }

  /** Whether a right shift by {@code b} is none of the JVM's. */
  public static boolean isLargeShift(long a, long b) {
    return b < 0 || b >= Long.SIZE;
  }

  /** Whether a division by {@code b} may overflow or raise. */
  public static boolean isRareDivisor(long a, long b) {
    return b <= 0;
  }
}
