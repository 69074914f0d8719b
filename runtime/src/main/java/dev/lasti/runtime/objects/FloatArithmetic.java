package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** What Python's operators do with two floats where that is not what Java's do. */
public final class FloatArithmetic {
  private FloatArithmetic() {}

  /** {@code a / b}. Raises ZeroDivisionError. */
  static double divide(double a, double b) {
    checkDivisor(b, "float division by zero");
    return a / b;
  }

  private static void checkDivisor(double divisor, String message) {
    if (divisor == 0) {
      throw PyErrors.zeroDivisionError(message);
    }
  }

  /** {@code a // b}. Raises ZeroDivisionError. */
  public static double floorDivide(double a, double b) {
    checkDivisor(b, "float floor division by zero");
    return floorQuotient(a, b);
  }

  /** {@code a % b}. Raises ZeroDivisionError. */
  public static double remainder(double a, double b) {
    checkDivisor(b, "float modulo");
    return floorRemainder(a, b);
  }

  /** {@code divmod(a, b)}. Raises ZeroDivisionError. */
  static PyTuple divmod(double a, double b) {
    checkDivisor(b, "float divmod()");
    return PyTuple.of(floorQuotient(a, b), floorRemainder(a, b));
  }

  /** {@code a % b} with the sign of b; {@code float_rem}. */
  private static double floorRemainder(double a, double b) {
    double rest = a % b;
    if (rest == 0) {
      return Math.copySign(0.0, b);
    }
    return (b < 0) != (rest < 0) ? rest + b : rest;
  }

  /** {@code a // b}; {@code _float_div_mod}. */
  private static double floorQuotient(double a, double b) {
    double rest = a % b;
    double quotient = (a - rest) / b;
    if (rest != 0 && (b < 0) != (rest < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  /**
   * {@code a ** b}: {@code float_pow}. A negative base with a fractional exponent gives a complex
   * number. Raises ZeroDivisionError, OverflowError.
   */
  public static Object power(double a, double b) {
    if (a == 1 || (a == -1 && Double.isInfinite(b))) {
      return 1.0;
    }
    if (!Double.isFinite(b) || !Double.isFinite(a)) {
      return Math.pow(a, b);
    }
    if (a == 0 && b < 0) {
      throw PyErrors.zeroDivisionError("0.0 cannot be raised to a negative power");
    }
    if (a < 0 && b != Math.rint(b)) {
      return PyComplex.power(new PyComplex(a, 0), new PyComplex(b, 0));
    }
    double result = Math.pow(a, b);
    if (Double.isInfinite(result)) {
      throw new PyBaseException(
          ExceptionTypes.OVERFLOW_ERROR, PyTuple.of(34L, "Numerical result out of range"));
    }
    return result;
  }
}
