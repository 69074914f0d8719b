package dev.lasti.runtime.modules.cmath;

import dev.lasti.runtime.modules.math.RealFunctions;

/** Square root, logarithm, and polar coordinates. */
final class Roots {
  private static final int SCALE_UP = 53;
  private static final int SCALE_DOWN = -27;
  private static final double LN_10 = Math.log(10);

  private Roots() {}

  /** {@code atan2}, also of infinities and NaNs. */
  static double phase(Complex z) {
    return RealFunctions.atan2(z.imaginary(), z.real());
  }

  private static boolean isTiny(double x, double y) {
    return x < Double.MIN_NORMAL && y < Double.MIN_NORMAL;
  }

  static Complex sqrt(Complex z) {
    if (!z.isFinite()) {
      return sqrtOfSpecial(z.real(), z.imaginary());
    }
    if (z.real() == 0 && z.imaginary() == 0) {
      return new Complex(0, z.imaginary());
    }
    double x = Math.abs(z.real());
    double y = Math.abs(z.imaginary());
    double root;
    if (isTiny(x, y)) {
      double scaled = Math.scalb(x, SCALE_UP);
      double sum = scaled + Math.hypot(scaled, Math.scalb(y, SCALE_UP));
      root = Math.scalb(Math.sqrt(sum), SCALE_DOWN);
    } else {
      root = 2 * Math.sqrt(x / 8 + Math.hypot(x / 8, y / 8));
    }
    double other = y / (2 * root);
    return z.real() >= 0
        ? new Complex(root, Math.copySign(other, z.imaginary()))
        : new Complex(other, Math.copySign(root, z.imaginary()));
  }

  private static Complex sqrtOfSpecial(double x, double y) {
    if (Double.isInfinite(y)) {
      return new Complex(Complex.INFINITY, y);
    }
    if (x == Complex.INFINITY) {
      return new Complex(x, Double.isNaN(y) ? y : Math.copySign(0, y));
    }
    if (x == -Complex.INFINITY) {
      return Double.isNaN(y)
          ? new Complex(y, Complex.INFINITY)
          : new Complex(0, Math.copySign(Complex.INFINITY, y));
    }
    return Complex.BOTH_NAN;
  }

  /** Raises ValueError for zero. */
  static Complex log(Complex z) {
    double x = Math.abs(z.real());
    double y = Math.abs(z.imaginary());
    if (!z.isFinite()) {
      boolean isInfinite = Double.isInfinite(x) || Double.isInfinite(y);
      return new Complex(isInfinite ? Complex.INFINITY : Complex.NAN, phase(z));
    }
    return new Complex(logOfSize(x, y), phase(z));
  }

  private static double logOfSize(double x, double y) {
    if (x > Complex.LARGE || y > Complex.LARGE) {
      return Math.log(Math.hypot(x / 2, y / 2)) + Complex.LN_2;
    }
    if (isTiny(x, y)) {
      if (x == 0 && y == 0) {
        throw Complex.domainError();
      }
      double size = Math.hypot(Math.scalb(x, SCALE_UP), Math.scalb(y, SCALE_UP));
      return Math.log(size) - SCALE_UP * Complex.LN_2;
    }
    double size = Math.hypot(x, y);
    if (0.71 <= size && size <= 1.73) {
      double more = Math.max(x, y);
      double less = Math.min(x, y);
      return Math.log1p((more - 1) * (more + 1) + less * less) / 2;
    }
    return Math.log(size);
  }

  static Complex log10(Complex z) {
    Complex natural = log(z);
    return new Complex(natural.real() / LN_10, natural.imaginary() / LN_10);
  }

  /** The number with these polar coordinates. Raises ValueError for an infinite angle. */
  static Complex rectangular(double r, double angle) {
    if (Complex.isFinite(r) && Complex.isFinite(angle)) {
      return angle == 0
          ? new Complex(r, r * angle)
          : new Complex(r * Math.cos(angle), r * Math.sin(angle));
    }
    if (Double.isInfinite(angle) && r != 0 && !Double.isNaN(r)) {
      throw Complex.domainError();
    }
    return rectangularOfSpecial(r, angle);
  }

  private static Complex rectangularOfSpecial(double r, double angle) {
    if (Double.isInfinite(r) && Complex.isFinite(angle)) {
      double sine = Math.copySign(1, r) * (angle == 0 ? angle : Math.sin(angle));
      double cosine = Math.copySign(1, r) * Math.cos(angle);
      return new Complex(
          Math.copySign(Complex.INFINITY, cosine),
          angle == 0 ? sine : Math.copySign(Complex.INFINITY, sine));
    }
    if (r == 0) {
      return new Complex(0, 0);
    }
    if (Double.isInfinite(r)) {
      return new Complex(Complex.INFINITY, Complex.NAN);
    }
    return new Complex(Complex.NAN, angle == 0 ? 0 : Complex.NAN);
  }
}
