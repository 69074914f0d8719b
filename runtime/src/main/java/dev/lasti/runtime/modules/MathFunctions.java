package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.modules.math.RealFunctions;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.math.BigInteger;

/**
 * The functions of {@code math} on real numbers. Where the result is no number though the argument
 * is one, they raise ValueError; where it is too large, OverflowError: {@code math_1} and {@code
 * math_2} in {@code mathmodule.c}.
 */
final class MathFunctions {
  private MathFunctions() {}

  private static double real(Object x) {
    return NumberProtocol.asDouble(x);
  }

  /** A result that cannot overflow: an infinite one of a finite argument is a pole. */
  private static Object bounded(double x, double result) {
    if (Double.isNaN(result) && !Double.isNaN(x)
        || Double.isInfinite(result) && !Double.isInfinite(x)) {
      throw MathModule.domainError();
    }
    return result;
  }

  /** A result that overflows to infinity. */
  private static Object unbounded(double x, double result) {
    if (Double.isNaN(result) && !Double.isNaN(x)) {
      throw MathModule.domainError();
    }
    if (Double.isInfinite(result) && !Double.isInfinite(x)) {
      throw MathModule.rangeError();
    }
    return result;
  }

  @PyMethod("sqrt(x, /)")
  static Object sqrt(Object x) {
    double value = real(x);
    return bounded(value, Math.sqrt(value));
  }

  @PyMethod("cbrt(x, /)")
  static Object cbrt(Object x) {
    return RealFunctions.cbrt(real(x));
  }

  @PyMethod("sin(x, /)")
  static Object sin(Object x) {
    double value = real(x);
    return bounded(value, Math.sin(value));
  }

  @PyMethod("cos(x, /)")
  static Object cos(Object x) {
    double value = real(x);
    return bounded(value, Math.cos(value));
  }

  @PyMethod("tan(x, /)")
  static Object tan(Object x) {
    double value = real(x);
    return bounded(value, Math.tan(value));
  }

  @PyMethod("asin(x, /)")
  static Object asin(Object x) {
    double value = real(x);
    return bounded(value, RealFunctions.asin(value));
  }

  @PyMethod("acos(x, /)")
  static Object acos(Object x) {
    double value = real(x);
    return bounded(value, RealFunctions.acos(value));
  }

  @PyMethod("atan(x, /)")
  static Object atan(Object x) {
    return RealFunctions.atan(real(x));
  }

  @PyMethod("atan2(y, x, /)")
  static Object atan2(Object y, Object x) {
    return RealFunctions.atan2(real(y), real(x));
  }

  @PyMethod("sinh(x, /)")
  static Object sinh(Object x) {
    double value = real(x);
    return unbounded(value, RealFunctions.sinh(value));
  }

  @PyMethod("cosh(x, /)")
  static Object cosh(Object x) {
    double value = real(x);
    return unbounded(value, RealFunctions.cosh(value));
  }

  @PyMethod("tanh(x, /)")
  static Object tanh(Object x) {
    return Math.tanh(real(x));
  }

  @PyMethod("asinh(x, /)")
  static Object asinh(Object x) {
    return RealFunctions.asinh(real(x));
  }

  @PyMethod("acosh(x, /)")
  static Object acosh(Object x) {
    double value = real(x);
    if (value < 1) {
      throw MathModule.domainError();
    }
    return RealFunctions.acosh(value);
  }

  @PyMethod("atanh(x, /)")
  static Object atanh(Object x) {
    double value = real(x);
    if (Math.abs(value) >= 1) {
      throw MathModule.domainError();
    }
    return RealFunctions.atanh(value);
  }

  @PyMethod("exp(x, /)")
  static Object exp(Object x) {
    double value = real(x);
    return unbounded(value, Math.exp(value));
  }

  @PyMethod("exp2(x, /)")
  static Object exp2(Object x) {
    double value = real(x);
    return unbounded(value, Math.pow(2, value));
  }

  @PyMethod("expm1(x, /)")
  static Object expm1(Object x) {
    double value = real(x);
    return unbounded(value, Math.expm1(value));
  }

  @PyMethod("log1p(x, /)")
  static Object log1p(Object x) {
    double value = real(x);
    return bounded(value, Math.log1p(value));
  }

  @PyMethod("log(x, base=math.e, /)")
  static Object log(Object x, Object base) {
    double logarithm = Logarithm.NATURAL.of(x);
    if (base == null) {
      return logarithm;
    }
    double divisor = Logarithm.NATURAL.of(base);
    if (divisor == 0) {
      throw PyErrors.zeroDivisionError("float division by zero");
    }
    return logarithm / divisor;
  }

  @PyMethod("log2(x, /)")
  static Object log2(Object x) {
    return Logarithm.BINARY.of(x);
  }

  @PyMethod("log10(x, /)")
  static Object log10(Object x) {
    return Logarithm.DECIMAL.of(x);
  }

  @PyMethod("pow(x, y, /)")
  static Object pow(Object x, Object y) {
    double base = real(x);
    double exponent = real(y);
    if (base == 1 || exponent == 0) {
      return 1.0;
    }
    double result = exponent != exponent || base != base ? Double.NaN : raise(base, exponent);
    boolean isFinite = !Double.isInfinite(base) && !Double.isInfinite(exponent);
    if (isFinite && Double.isNaN(result) && base == base && exponent == exponent) {
      throw MathModule.domainError();
    }
    if (isFinite && Double.isInfinite(result)) {
      throw base == 0 ? MathModule.domainError() : MathModule.rangeError();
    }
    return result;
  }

  /** Java says NaN for ±1 to an infinite power; C99 says 1. */
  private static double raise(double base, double exponent) {
    return base == -1 && Double.isInfinite(exponent) ? 1 : Math.pow(base, exponent);
  }

  @PyMethod("fmod(x, y, /)")
  static Object fmod(Object x, Object y) {
    double dividend = real(x);
    double divisor = real(y);
    double result = dividend % divisor;
    if (Double.isNaN(result) && !Double.isNaN(dividend) && !Double.isNaN(divisor)) {
      throw MathModule.domainError();
    }
    return result;
  }

  @PyMethod("remainder(x, y, /)")
  static Object remainder(Object x, Object y) {
    double dividend = real(x);
    double divisor = real(y);
    double result = Math.IEEEremainder(dividend, divisor);
    if (Double.isNaN(result) && !Double.isNaN(dividend) && !Double.isNaN(divisor)) {
      throw MathModule.domainError();
    }
    return result;
  }

  @PyMethod("degrees(x, /)")
  static Object degrees(Object x) {
    return real(x) * (180 / Math.PI);
  }

  @PyMethod("radians(x, /)")
  static Object radians(Object x) {
    return real(x) * (Math.PI / 180);
  }

  @PyMethod("fabs(x, /)")
  static Object fabs(Object x) {
    return Math.abs(real(x));
  }

  @PyMethod("ceil(x, /)")
  static Object ceil(Object x) {
    Object method = PyType.of(x).special(SpecialMethod.CEIL);
    return method == null ? ceil(real(x)) : CallProtocol.callUnbound(method, x);
  }

  @PyMethod("floor(x, /)")
  static Object floor(Object x) {
    Object method = PyType.of(x).special(SpecialMethod.FLOOR);
    return method == null ? floor(real(x)) : CallProtocol.callUnbound(method, x);
  }

  @PyMethod("trunc(x, /)")
  static Object trunc(Object x) {
    Object method = PyType.of(x).special(SpecialMethod.TRUNC);
    if (method == null) {
      throw PyErrors.typeError("type " + PyType.of(x).name() + " doesn't define __trunc__ method");
    }
    return CallProtocol.callUnbound(method, x);
  }

  /** A logarithm that also takes ints beyond the range of floats: {@code loghelper}. */
  private enum Logarithm {
    NATURAL,
    BINARY,
    DECIMAL;

    private static final int MANTISSA_BITS = 64;

    double of(Object x) {
      if (Values.of(x) instanceof BigInteger large) {
        return ofLarge(large);
      }
      double value = real(x);
      if (value <= 0) {
        throw MathModule.domainError();
      }
      return ofDouble(value);
    }

    private double ofLarge(BigInteger value) {
      if (value.signum() < 0) {
        throw MathModule.domainError();
      }
      int shift = Math.max(0, value.bitLength() - MANTISSA_BITS);
      return ofDouble(value.shiftRight(shift).doubleValue()) + shift * ofDouble(2);
    }

    private double ofDouble(double value) {
      return switch (this) {
        case NATURAL -> Math.log(value);
        case BINARY -> RealFunctions.log2(value);
        case DECIMAL -> RealFunctions.log10(value);
      };
    }
  }
}
