package dev.lasti.compiler.ir;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A value that is known when compiling.
 *
 * <p>Python's values are {@link Long} or {@link BigInteger} ({@code int}; a {@code BigInteger} only
 * where 64 bits are too few), {@link Double}, {@link Complex}, {@link Boolean}, {@link String},
 * {@link Bytes}, {@link Tuple} and two of {@link Singleton}. A raw {@code int} is an {@link
 * Integer}.
 *
 * <p>Constants compare as CPython's compiler compares them: by type and value, so that {@code 0.0}
 * and {@code -0.0}, or {@code 1}, {@code 1.0} and {@code True}, stay apart.
 */
public record Constant(Object value) implements Value {
  /** Python's {@code None}. */
  public static final Constant NONE = new Constant(Singleton.NONE);

  /** Python's {@code ...}. */
  public static final Constant ELLIPSIS = new Constant(Singleton.ELLIPSIS);

  /** No value, Java {@code null}: assigned by {@code del}, and passed for an operand left out. */
  public static final Constant UNBOUND = new Constant(Singleton.UNBOUND);

  /** Python's {@code True}. */
  public static final Constant TRUE = new Constant(true);

  /** Python's {@code False}. */
  public static final Constant FALSE = new Constant(false);

  private static final BigInteger LONG_MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  public Constant {
    if (!isConstant(value)) {
      throw new IllegalArgumentException("not a constant: " + value);
    }
  }

  /** A Python {@code int}. */
  public static Constant of(long value) {
    return new Constant(value);
  }

  /** A Python {@code int} of any size. */
  public static Constant of(BigInteger value) {
    return new Constant(fitsLong(value) ? (Object) value.longValue() : value);
  }

  /** A Python {@code bool}. */
  public static Constant of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** A Python {@code str}. */
  public static Constant of(String value) {
    return new Constant(value);
  }

  /** A raw {@code int}, of {@link Kind#INT}. */
  public static Constant raw(int value) {
    return new Constant(value);
  }

  @Override
  public Kind kind() {
    return value instanceof Integer ? Kind.INT : Kind.OBJECT;
  }

  private static boolean isConstant(Object value) {
    if (value instanceof BigInteger integer) {
      return !fitsLong(integer);
    }
    return value instanceof Long
        || value instanceof Double
        || value instanceof Boolean
        || value instanceof String
        || value instanceof Integer
        || value instanceof Complex
        || value instanceof Bytes
        || value instanceof Tuple
        || value instanceof Singleton;
  }

  private static boolean fitsLong(BigInteger value) {
    return value.compareTo(LONG_MIN) >= 0 && value.compareTo(LONG_MAX) <= 0;
  }

  /** The values that need no more than a name. */
  public enum Singleton {
    NONE,
    ELLIPSIS,
    UNBOUND
  }

  /** A Python {@code complex}. */
  public record Complex(double real, double imaginary) {}

  /** A Python {@code bytes}. The array is not copied and must not change. */
  public record Bytes(byte[] bytes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /**
   * A Python {@code tuple} of constants.
   *
   * @param elements the {@link Constant#value() values} of the elements
   */
  public record Tuple(List<Object> elements) {
    public Tuple {
      elements = List.copyOf(elements);
      if (!elements.stream().allMatch(Tuple::isElement)) {
        throw new IllegalArgumentException("not a constant tuple: " + elements);
      }
    }

    private static boolean isElement(Object value) {
      return isConstant(value) && !(value instanceof Integer) && value != Singleton.UNBOUND;
    }
  }

  /**
   * A Python {@code frozenset} of constants. The code has none as an operand; {@code co_consts}
   * lists it where CPython makes one of a set display.
   *
   * @param elements the {@link Constant#value() values}, each once, in the order of the source
   */
  public record FrozenSet(List<Object> elements) {
    /** The set of some values, which may repeat. */
    public static FrozenSet of(List<Object> elements) {
      return new FrozenSet(List.copyOf(new LinkedHashSet<>(elements)));
    }
  }

  /**
   * A code object in {@code co_consts}, which is no operand either.
   *
   * @param nested the number of the function in {@link IrFunction#nested()}
   */
  public record Code(int nested) {}
}
