package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.modules.math.ErrorFunction;
import dev.lasti.runtime.modules.math.GammaFunction;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code math.erf}, {@code math.gamma} and their kin. */
final class MathSpecialFunctions {
  private MathSpecialFunctions() {}

  @PyMethod("erf(x, /)")
  static Object erf(Object x) {
    return ErrorFunction.erf(NumberProtocol.asDouble(x));
  }

  @PyMethod("erfc(x, /)")
  static Object erfc(Object x) {
    return ErrorFunction.erfc(NumberProtocol.asDouble(x));
  }

  /** Raises ValueError at 0, the negative integers and -inf, OverflowError. */
  @PyMethod("gamma(x, /)")
  static Object gamma(Object x) {
    double value = NumberProtocol.asDouble(x);
    if (Double.isNaN(value) || value == Double.POSITIVE_INFINITY) {
      return value;
    }
    if (isPole(value)) {
      throw MathModule.domainError();
    }
    return finite(GammaFunction.gamma(value));
  }

  /** Raises ValueError at 0 and the negative integers, OverflowError. */
  @PyMethod("lgamma(x, /)")
  static Object logGamma(Object x) {
    double value = NumberProtocol.asDouble(x);
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Math.abs(value);
    }
    if (isPole(value)) {
      throw MathModule.domainError();
    }
    return finite(GammaFunction.logGamma(value));
  }

  private static boolean isPole(double x) {
    return x <= 0 && x == Math.rint(x);
  }

  private static Object finite(double result) {
    if (Double.isInfinite(result)) {
      throw MathModule.rangeError();
    }
    return result;
  }
}
