package dev.lasti.runtime.modules.cmath;

import dev.lasti.runtime.modules.math.RealFunctions;

/** The inverse trigonometric and hyperbolic functions. */
final class Inverses {
  private static final double SQRT_LARGE = Math.sqrt(Complex.LARGE);
  private static final double SQRT_TINY = Math.sqrt(Double.MIN_NORMAL);

  private Inverses() {}

  /** The logarithm of twice the absolute value of a number that is large. */
  private static double logOfTwice(Complex z) {
    return Math.log(Math.hypot(z.real() / 2, z.imaginary() / 2)) + 2 * Complex.LN_2;
  }

  private static double infinityLike(double sign) {
    return Math.copySign(Complex.INFINITY, sign);
  }

  static Complex acos(Complex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!z.isFinite()) {
      return acosOfSpecial(x, y);
    }
    if (z.isLarge()) {
      return new Complex(RealFunctions.atan2(Math.abs(y), x), Math.copySign(logOfTwice(z), -y));
    }
    Complex s1 = Roots.sqrt(new Complex(1 - x, -y));
    Complex s2 = Roots.sqrt(new Complex(1 + x, y));
    return new Complex(
        2 * RealFunctions.atan2(s1.real(), s2.real()),
        RealFunctions.asinh(s2.real() * s1.imaginary() - s2.imaginary() * s1.real()));
  }

  private static Complex acosOfSpecial(double x, double y) {
    if (Double.isNaN(x)) {
      return new Complex(x, Double.isInfinite(y) ? -y : x);
    }
    if (Double.isNaN(y)) {
      return Double.isInfinite(x)
          ? new Complex(y, Complex.INFINITY)
          : new Complex(x == 0 ? Math.PI / 2 : y, y);
    }
    return new Complex(Math.atan2(Math.abs(y), x), infinityLike(-y));
  }

  static Complex acosh(Complex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!z.isFinite()) {
      boolean isInfinite = Double.isInfinite(x) || Double.isInfinite(y);
      return isInfinite ? new Complex(Complex.INFINITY, Math.atan2(y, x)) : Complex.BOTH_NAN;
    }
    if (z.isLarge()) {
      return new Complex(logOfTwice(z), RealFunctions.atan2(y, x));
    }
    Complex s1 = Roots.sqrt(new Complex(x - 1, y));
    Complex s2 = Roots.sqrt(new Complex(x + 1, y));
    return new Complex(
        RealFunctions.asinh(s1.real() * s2.real() + s1.imaginary() * s2.imaginary()),
        2 * RealFunctions.atan2(s1.imaginary(), s2.real()));
  }

  static Complex asinh(Complex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!z.isFinite()) {
      return asinhOfSpecial(x, y);
    }
    if (z.isLarge()) {
      return new Complex(Math.copySign(logOfTwice(z), x), RealFunctions.atan2(y, Math.abs(x)));
    }
    Complex s1 = Roots.sqrt(new Complex(1 + y, -x));
    Complex s2 = Roots.sqrt(new Complex(1 - y, x));
    return new Complex(
        RealFunctions.asinh(s1.real() * s2.imaginary() - s2.real() * s1.imaginary()),
        RealFunctions.atan2(y, s1.real() * s2.real() - s1.imaginary() * s2.imaginary()));
  }

  private static Complex asinhOfSpecial(double x, double y) {
    if (Double.isNaN(x)) {
      return Double.isInfinite(y)
          ? new Complex(Complex.INFINITY, x)
          : new Complex(x, y == 0 ? y : x);
    }
    if (Double.isNaN(y)) {
      return Double.isInfinite(x) ? new Complex(x, y) : Complex.BOTH_NAN;
    }
    return new Complex(infinityLike(x), Math.atan2(y, Math.abs(x)));
  }

  /** Raises ValueError at its poles 1 and -1. */
  static Complex atanh(Complex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!z.isFinite()) {
      return atanhOfSpecial(x, y);
    }
    if (x < 0 || x == 0 && Math.copySign(1, x) < 0) {
      return atanh(z.negate()).negate();
    }
    double size = Math.abs(y);
    if (x > SQRT_LARGE || size > SQRT_LARGE) {
      double half = Math.hypot(x / 2, y / 2);
      return new Complex(x / 4 / half / half, -Math.copySign(Math.PI / 2, -y));
    }
    if (x == 1 && size < SQRT_TINY) {
      if (size == 0) {
        throw Complex.domainError();
      }
      return new Complex(
          -Math.log(Math.sqrt(size) / Math.sqrt(Math.hypot(size, 2))),
          Math.copySign(RealFunctions.atan2(2, -size) / 2, y));
    }
    return new Complex(
        Math.log1p(4 * x / ((1 - x) * (1 - x) + size * size)) / 4,
        -RealFunctions.atan2(-2 * y, (1 - x) * (1 + x) - size * size) / 2);
  }

  private static Complex atanhOfSpecial(double x, double y) {
    if (Double.isInfinite(y) || Double.isInfinite(x) && !Double.isNaN(y)) {
      double sign = Double.isNaN(x) ? 1 : x;
      return new Complex(Math.copySign(0, sign), Math.copySign(Math.PI / 2, y));
    }
    boolean isZero = Double.isInfinite(x) || x == 0;
    return isZero ? new Complex(Math.copySign(0, x), Complex.NAN) : Complex.BOTH_NAN;
  }

  static Complex asin(Complex z) {
    return asinh(z.timesI()).overI();
  }

  static Complex atan(Complex z) {
    return atanh(z.timesI()).overI();
  }
}
