package dev.lasti.runtime.modules.math;

/**
 * The elementary functions of which Java's are less exact than the C library's, at arguments in
 * their domain. Most make one more step from Java's result with {@link DoubleDouble}, and are the
 * nearest double then; the hyperbolic ones and {@code log10} are the formulas of Sun's fdlibm.
 */
public final class RealFunctions {
  private static final double LN_2 = 0x1.62e42fefa39efp-1;
  private static final double LOG10_E = 0x1.bcb7b1526e50ep-2;
  private static final double LOG10_2_HIGH = 0x1.34413509f6000p-2;
  private static final double LOG10_2_LOW = 0x1.9fef311f12b36p-42;
  private static final double TINY = 0x1p-28;
  private static final double LARGE = 0x1p28;

  private RealFunctions() {}

  public static double log2(double x) {
    if (!isFinite(x)) {
      return x;
    }
    int exponent = Math.getExponent(x * (x < Double.MIN_NORMAL ? 0x1p54 : 1));
    exponent -= x < Double.MIN_NORMAL ? 54 : 0;
    double fraction = Math.scalb(x, -exponent);
    if (fraction > Math.sqrt(2)) {
      fraction /= 2;
      exponent++;
    }
    DoubleDouble part = DoubleDouble.log(fraction).divide(DoubleDouble.LN_2);
    return DoubleDouble.of(exponent).add(part).value();
  }

  public static double log10(double x) {
    if (!isFinite(x)) {
      return x;
    }
    double normal = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
    int exponent = Math.getExponent(normal);
    int rounded = exponent - (x < Double.MIN_NORMAL ? 54 : 0);
    int isNegative = rounded < 0 ? 1 : 0;
    double part = Math.scalb(normal, -exponent - isNegative);
    double whole = rounded + isNegative;
    return whole * LOG10_2_LOW + LOG10_E * Math.log(part) + whole * LOG10_2_HIGH;
  }

  public static double cbrt(double x) {
    if (x == 0 || !isFinite(x)) {
      return x;
    }
    double first = Math.cbrt(x);
    DoubleDouble cube = DoubleDouble.product(first, first).multiply(DoubleDouble.of(first));
    return first - cube.subtract(DoubleDouble.of(x)).value() / (3 * first * first);
  }

  public static double asin(double x) {
    double first = Math.asin(x);
    double slope = Math.cos(first);
    if (Double.isNaN(first) || Math.abs(x) == 1 || Math.abs(x) < TINY || slope == 0) {
      return first;
    }
    return first + DoubleDouble.of(x).subtract(DoubleDouble.sin(first)).value() / slope;
  }

  public static double acos(double x) {
    double first = Math.acos(x);
    if (Double.isNaN(first) || Math.abs(x) == 1) {
      return first;
    }
    DoubleDouble error = DoubleDouble.cos(first).subtract(DoubleDouble.of(x));
    return first + error.value() / Math.sin(first);
  }

  public static double atan(double x) {
    return Double.isNaN(x) || Math.abs(x) < TINY ? x : atan2(x, 1);
  }

  /** The direction of the exact point is what Java's is and the angle between the two. */
  public static double atan2(double y, double x) {
    double first = Math.atan2(y, x);
    if (y == 0 || x == 0 || !isFinite(x) || !isFinite(y) || Math.abs(first) < TINY) {
      return first;
    }
    int exponent = Math.max(Math.getExponent(x), Math.getExponent(y));
    double across = Math.scalb(Math.scalb(x, -exponent / 2), -exponent + exponent / 2);
    double up = Math.scalb(Math.scalb(y, -exponent / 2), -exponent + exponent / 2);
    DoubleDouble sine = DoubleDouble.sin(first);
    DoubleDouble cosine = DoubleDouble.cos(first);
    DoubleDouble error =
        cosine.multiply(DoubleDouble.of(up)).subtract(sine.multiply(DoubleDouble.of(across)));
    double length = cosine.value() * across + sine.value() * up;
    return first + error.value() / length;
  }

  public static double sinh(double x) {
    double size = Math.abs(x);
    double half = Math.copySign(0.5, x);
    if (!isFinite(x) || size < TINY) {
      return x;
    }
    if (size < 22) {
      double t = Math.expm1(size);
      return half * (size < 1 ? 2 * t - t * t / (t + 1) : t + t / (t + 1));
    }
    return halfExp(size) * (2 * half);
  }

  /** Half of the exponential, also where the whole would overflow. */
  private static double halfExp(double x) {
    if (x < 709) {
      return 0.5 * Math.exp(x);
    }
    double root = Math.exp(0.5 * x);
    return 0.5 * root * root;
  }

  public static double cosh(double x) {
    double size = Math.abs(x);
    if (size < 0.5 * LN_2) {
      double t = Math.expm1(size);
      double w = 1 + t;
      return size < 0x1p-55 ? 1 : 1 + t * t / (w + w);
    }
    if (size < 22) {
      double t = Math.exp(size);
      return 0.5 * t + 0.5 / t;
    }
    return isFinite(x) ? halfExp(size) : size;
  }

  public static double asinh(double x) {
    double size = Math.abs(x);
    if (!isFinite(x) || size < TINY) {
      return x;
    }
    double result;
    if (size > LARGE) {
      result = Math.log(size) + LN_2;
    } else if (size > 2) {
      result = Math.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
    } else {
      double square = x * x;
      result = Math.log1p(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  public static double acosh(double x) {
    if (x > LARGE) {
      return Math.log(x) + LN_2;
    }
    if (x > 2) {
      return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double above = x - 1;
    return Math.log1p(above + Math.sqrt(2 * above + above * above));
  }

  public static double atanh(double x) {
    double size = Math.abs(x);
    if (size < TINY) {
      return x;
    }
    double twice = size + size;
    double result =
        size < 0.5
            ? 0.5 * Math.log1p(twice + twice * size / (1 - size))
            : 0.5 * Math.log1p(twice / (1 - size));
    return Math.copySign(result, x);
  }

  private static boolean isFinite(double x) {
    return !Double.isNaN(x) && !Double.isInfinite(x);
  }
}
