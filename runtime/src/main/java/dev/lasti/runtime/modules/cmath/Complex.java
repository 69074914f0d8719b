package dev.lasti.runtime.modules.cmath;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** A complex number while functions work on it. */
record Complex(double real, double imaginary) {
  static final double INFINITY = Double.POSITIVE_INFINITY;
  static final double NAN = Double.NaN;
  static final double LN_2 = 0x1.62e42fefa39efp-1;

  /** From here on squares and sums may overflow. */
  static final double LARGE = Double.MAX_VALUE / 4;

  static final Complex BOTH_NAN = new Complex(NAN, NAN);

  boolean isFinite() {
    return isFinite(real) && isFinite(imaginary);
  }

  static boolean isFinite(double x) {
    return Math.abs(x) <= Double.MAX_VALUE;
  }

  boolean isLarge() {
    return Math.abs(real) > LARGE || Math.abs(imaginary) > LARGE;
  }

  Complex timesI() {
    return new Complex(-imaginary, real);
  }

  Complex overI() {
    return new Complex(imaginary, -real);
  }

  Complex negate() {
    return new Complex(-real, -imaginary);
  }

  /** The result, unless it overflowed. */
  Complex finite() {
    if (Double.isInfinite(real) || Double.isInfinite(imaginary)) {
      throw PyErrors.overflowError("math range error");
    }
    return this;
  }

  static PyBaseException domainError() {
    return PyErrors.valueError("math domain error");
  }
}
