package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.math.BigDecimal;
import java.math.MathContext;

/** The functions of {@code math} on many numbers. */
final class MathSums {
  /** More digits than any float has. */
  private static final MathContext ROOT_PRECISION = new MathContext(25);

  private MathSums() {}

  @PyMethod("prod(iterable, /, *, start=1)")
  static Object prod(Object iterable, Object start) {
    Object product = start == null ? (Object) 1L : start;
    Object iterator = IteratorProtocol.getIterator(iterable);
    Object item = IteratorProtocol.nextOrNull(iterator);
    while (item != null) {
      product = NumberProtocol.multiply(product, item);
      item = IteratorProtocol.nextOrNull(iterator);
    }
    return product;
  }

  @PyMethod("sumprod(p, q, /)")
  static Object sumProduct(Object p, Object q) {
    Object left = IteratorProtocol.getIterator(p);
    Object right = IteratorProtocol.getIterator(q);
    Object sum = 0L;
    while (true) {
      Object a = IteratorProtocol.nextOrNull(left);
      Object b = IteratorProtocol.nextOrNull(right);
      if (a == null && b == null) {
        return sum;
      }
      if (a == null || b == null) {
        throw PyErrors.valueError("Inputs are not the same length");
      }
      sum = NumberProtocol.add(sum, NumberProtocol.multiply(a, b));
    }
  }

  /** The exact sum, rounded once. */
  @PyMethod("fsum(seq, /)")
  static Object fsum(Object sequence) {
    BigDecimal exact = BigDecimal.ZERO;
    double special = 0;
    Object iterator = IteratorProtocol.getIterator(sequence);
    Object item = IteratorProtocol.nextOrNull(iterator);
    while (item != null) {
      double value = NumberProtocol.asDouble(item);
      if (Double.isFinite(value)) {
        exact = exact.add(new BigDecimal(value));
      } else {
        special = addSpecial(special, value);
      }
      item = IteratorProtocol.nextOrNull(iterator);
    }
    return special == 0 ? rounded(exact) : special;
  }

  private static double addSpecial(double sum, double value) {
    if (Double.isInfinite(sum) && sum == -value) {
      throw PyErrors.valueError("-inf + inf in fsum");
    }
    return sum + value;
  }

  private static Object rounded(BigDecimal exact) {
    double sum = exact.doubleValue();
    if (Double.isInfinite(sum)) {
      throw PyErrors.overflowError("intermediate overflow in fsum");
    }
    return sum;
  }

  /** The Euclidean length, scaled so that no square overflows: {@code vector_norm}. */
  private static double norm(double[] coordinates) {
    double largest = 0;
    boolean hasNan = false;
    for (double coordinate : coordinates) {
      hasNan |= Double.isNaN(coordinate);
      largest = Math.abs(coordinate) > largest ? Math.abs(coordinate) : largest;
    }
    if (Double.isInfinite(largest)) {
      return largest;
    }
    if (hasNan) {
      return Double.NaN;
    }
    return largest == 0 ? 0 : scaledNorm(coordinates, largest);
  }

  /** The squares are added exactly, so that the result is rounded only at the end. */
  private static double scaledNorm(double[] coordinates, double largest) {
    int exponent = Math.getExponent(largest);
    BigDecimal sum = BigDecimal.ZERO;
    for (double coordinate : coordinates) {
      BigDecimal scaled = new BigDecimal(Math.scalb(coordinate, -exponent));
      sum = sum.add(scaled.multiply(scaled));
    }
    return Math.scalb(sum.sqrt(ROOT_PRECISION).doubleValue(), exponent);
  }

  @PyMethod("hypot(*coordinates)")
  static Object hypot(Object[] coordinates) {
    double[] values = new double[coordinates.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = NumberProtocol.asDouble(coordinates[i]);
    }
    return norm(values);
  }

  @PyMethod("dist(p, q, /)")
  static Object dist(Object p, Object q) {
    Object[] a = IteratorProtocol.toList(p).toArray();
    Object[] b = IteratorProtocol.toList(q).toArray();
    if (a.length != b.length) {
      throw PyErrors.valueError("both points must have the same number of dimensions");
    }
    double[] differences = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      differences[i] = NumberProtocol.asDouble(a[i]) - NumberProtocol.asDouble(b[i]);
    }
    return norm(differences);
  }
}
