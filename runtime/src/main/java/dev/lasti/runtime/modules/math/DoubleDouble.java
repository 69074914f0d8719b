package dev.lasti.runtime.modules.math;

/**
 * A number as the unevaluated sum of two doubles, about 106 bits: so that the double nearest to a
 * result can be told. Sums and products are those of T. J. Dekker (1971).
 */
record DoubleDouble(double high, double low) {
  static final DoubleDouble ZERO = new DoubleDouble(0, 0);
  static final DoubleDouble ONE = new DoubleDouble(1, 0);
  static final DoubleDouble LN_2 = new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

  private static final int EXP_HALVINGS = 9;
  private static final int EXP_TERMS = 10;
  private static final int SINE_TERMS = 40;

  /** The value as the nearest double. */
  double value() {
    return high + low;
  }

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  /** The exact sum of two doubles. */
  static DoubleDouble sum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    return new DoubleDouble(sum, a - (sum - part) + (b - part));
  }

  /** The exact product of two doubles. */
  static DoubleDouble product(double a, double b) {
    double product = a * b;
    return new DoubleDouble(product, Math.fma(a, b, -product));
  }

  private static DoubleDouble normalized(double high, double low) {
    double sum = high + low;
    return new DoubleDouble(sum, low - (sum - high));
  }

  DoubleDouble add(DoubleDouble other) {
    DoubleDouble sum = sum(high, other.high);
    return normalized(sum.high, sum.low + low + other.low);
  }

  DoubleDouble negate() {
    return new DoubleDouble(-high, -low);
  }

  DoubleDouble subtract(DoubleDouble other) {
    return add(other.negate());
  }

  DoubleDouble multiply(DoubleDouble other) {
    DoubleDouble product = product(high, other.high);
    return normalized(product.high, product.low + high * other.low + low * other.high);
  }

  DoubleDouble divide(DoubleDouble other) {
    double first = high / other.high;
    DoubleDouble rest = subtract(other.multiply(of(first)));
    double second = rest.high / other.high;
    DoubleDouble remainder = rest.subtract(other.multiply(of(second)));
    return normalized(first, second).add(of(remainder.high / other.high));
  }

  DoubleDouble scale(int exponent) {
    return new DoubleDouble(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** Its exponential: a Taylor series for a small part of it, squared again and again. */
  DoubleDouble exp() {
    double whole = Math.rint(high / LN_2.high);
    DoubleDouble part = subtract(LN_2.multiply(of(whole))).scale(-EXP_HALVINGS);
    DoubleDouble sum = ZERO;
    for (int i = EXP_TERMS; i > 0; i--) {
      sum = sum.add(ONE).multiply(part).divide(of(i));
    }
    for (int i = 0; i < EXP_HALVINGS; i++) {
      sum = sum.add(sum).add(sum.multiply(sum));
    }
    return sum.add(ONE).scale((int) whole);
  }

  /** The natural logarithm of a double, one step of Newton's method from Java's. */
  static DoubleDouble log(double x) {
    DoubleDouble first = of(Math.log(x));
    DoubleDouble error = of(x).multiply(first.negate().exp()).subtract(ONE);
    return first.add(error).subtract(error.multiply(error).scale(-1));
  }

  /** The sine of a double that is at most a few times π. */
  static DoubleDouble sin(double x) {
    return series(x, of(x), 1);
  }

  static DoubleDouble cos(double x) {
    return series(x, ONE, 0);
  }

  /** The alternating sum of {@code first}, {@code first * x**2 / ((n+1)*(n+2))} and so on. */
  private static DoubleDouble series(double x, DoubleDouble first, int n) {
    DoubleDouble square = product(x, x).negate();
    DoubleDouble term = first;
    DoubleDouble sum = first;
    for (int i = n + 1; i < SINE_TERMS && Math.abs(term.high) > 0; i += 2) {
      term = term.multiply(square).divide(of((double) i * (i + 1)));
      sum = sum.add(term);
    }
    return sum;
  }
}
