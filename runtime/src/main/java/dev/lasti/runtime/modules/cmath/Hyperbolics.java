package dev.lasti.runtime.modules.cmath;

import dev.lasti.runtime.modules.math.RealFunctions;

/** The exponential, hyperbolic and trigonometric functions. */
final class Hyperbolics {
  private static final double LOG_LARGE = Math.log(Complex.LARGE);

  private Hyperbolics() {}

  /** Infinite, on the ray with this angle. */
  private static Complex infinite(double realSign, double imaginarySign, double angle) {
    return new Complex(
        realSign * Math.copySign(Complex.INFINITY, Math.cos(angle)),
        imaginarySign * Math.copySign(Complex.INFINITY, Math.sin(angle)));
  }

  private static boolean isRay(double x, double y) {
    return Double.isInfinite(x) && Complex.isFinite(y) && y != 0;
  }

  /** Raises ValueError and OverflowError. */
  static Complex exp(Complex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!z.isFinite()) {
      return expOfSpecial(x, y);
    }
    if (x > LOG_LARGE) {
      double size = Math.exp(x - 1);
      return new Complex(size * Math.cos(y) * Math.E, size * Math.sin(y) * Math.E).finite();
    }
    double size = Math.exp(x);
    return new Complex(size * Math.cos(y), size * Math.sin(y)).finite();
  }

  private static Complex expOfSpecial(double x, double y) {
    if (Double.isInfinite(y) && (Complex.isFinite(x) || x == Complex.INFINITY)) {
      throw Complex.domainError();
    }
    if (isRay(x, y)) {
      return x > 0
          ? infinite(1, 1, y)
          : new Complex(Math.copySign(0, Math.cos(y)), Math.copySign(0, Math.sin(y)));
    }
    if (x == -Complex.INFINITY) {
      return new Complex(0, y == 0 ? y : 0);
    }
    boolean isReal = y == 0 || Double.isInfinite(x);
    return isReal ? new Complex(x, y) : Complex.BOTH_NAN;
  }

  /** Raises ValueError and OverflowError. */
  static Complex cosh(Complex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!z.isFinite()) {
      return coshOfSpecial(x, y);
    }
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1, x);
      return new Complex(
              Math.cos(y) * RealFunctions.cosh(less) * Math.E,
              Math.sin(y) * RealFunctions.sinh(less) * Math.E)
          .finite();
    }
    return new Complex(Math.cos(y) * RealFunctions.cosh(x), Math.sin(y) * RealFunctions.sinh(x))
        .finite();
  }

  private static Complex coshOfSpecial(double x, double y) {
    if (Double.isInfinite(y) && !Double.isNaN(x)) {
      throw Complex.domainError();
    }
    if (isRay(x, y)) {
      return infinite(1, x > 0 ? 1 : -1, y);
    }
    if (Double.isInfinite(x)) {
      return new Complex(Complex.INFINITY, y == 0 ? Math.copySign(1, x) * y : Complex.NAN);
    }
    return new Complex(Complex.NAN, x == 0 || y == 0 ? 0 : Complex.NAN);
  }

  /** Raises ValueError and OverflowError. */
  static Complex sinh(Complex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!z.isFinite()) {
      return sinhOfSpecial(x, y);
    }
    if (Math.abs(x) > LOG_LARGE) {
      double less = x - Math.copySign(1, x);
      return new Complex(
              Math.cos(y) * RealFunctions.sinh(less) * Math.E,
              Math.sin(y) * RealFunctions.cosh(less) * Math.E)
          .finite();
    }
    return new Complex(Math.cos(y) * RealFunctions.sinh(x), Math.sin(y) * RealFunctions.cosh(x))
        .finite();
  }

  private static Complex sinhOfSpecial(double x, double y) {
    if (Double.isInfinite(y) && !Double.isNaN(x)) {
      throw Complex.domainError();
    }
    if (isRay(x, y)) {
      return infinite(x > 0 ? 1 : -1, 1, y);
    }
    if (y == 0) {
      return new Complex(x, y);
    }
    if (Double.isInfinite(x)) {
      return new Complex(Complex.INFINITY, Complex.NAN);
    }
    return new Complex(x == 0 ? 0 : Complex.NAN, Complex.NAN);
  }

  /** Raises ValueError. */
  static Complex tanh(Complex z) {
    double x = z.real();
    double y = z.imaginary();
    if (!z.isFinite()) {
      return tanhOfSpecial(x, y);
    }
    if (Math.abs(x) > LOG_LARGE) {
      return new Complex(
          Math.copySign(1, x), 4 * Math.sin(y) * Math.cos(y) * Math.exp(-2 * Math.abs(x)));
    }
    double tangentX = Math.tanh(x);
    double tangentY = Math.tan(y);
    double secant = 1 / RealFunctions.cosh(x);
    double product = tangentX * tangentY;
    double denominator = 1 + product * product;
    return new Complex(
        tangentX * (1 + tangentY * tangentY) / denominator,
        tangentY / denominator * secant * secant);
  }

  private static Complex tanhOfSpecial(double x, double y) {
    if (Double.isInfinite(y) && Complex.isFinite(x)) {
      throw Complex.domainError();
    }
    if (isRay(x, y)) {
      return new Complex(Math.copySign(1, x), Math.copySign(0, 2 * Math.sin(y) * Math.cos(y)));
    }
    if (Double.isInfinite(x)) {
      return new Complex(Math.copySign(1, x), y == 0 ? y : 0);
    }
    return new Complex(Complex.NAN, y == 0 ? y : Complex.NAN);
  }

  static Complex cos(Complex z) {
    return cosh(z.timesI());
  }

  static Complex sin(Complex z) {
    return sinh(z.timesI()).overI();
  }

  static Complex tan(Complex z) {
    return tanh(z.timesI()).overI();
  }
}
