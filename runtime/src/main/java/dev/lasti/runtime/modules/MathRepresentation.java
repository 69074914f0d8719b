package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.math.BigInteger;

/** The functions of {@code math} on how floats are represented, and on how close they are. */
final class MathRepresentation {
  private static final double DEFAULT_RELATIVE_TOLERANCE = 1e-9;

  private static final int SIGNIFICAND_BITS = 53;

  /** The largest unsigned number: more than there are floats. */
  private static final long ALL = -1L;

  private MathRepresentation() {}

  private static double real(Object x) {
    return NumberProtocol.asDouble(x);
  }

  @PyMethod("copysign(x, y, /)")
  static Object copySign(Object x, Object y) {
    return Math.copySign(real(x), real(y));
  }

  @PyMethod("isnan(x, /)")
  static boolean isNan(Object x) {
    return Double.isNaN(real(x));
  }

  @PyMethod("isinf(x, /)")
  static boolean isInfinite(Object x) {
    return Double.isInfinite(real(x));
  }

  @PyMethod("isfinite(x, /)")
  static boolean isFinite(Object x) {
    return Double.isFinite(real(x));
  }

  @PyMethod("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)")
  static boolean isClose(Object a, Object b, Object relative, Object absolute) {
    double x = real(a);
    double y = real(b);
    double relativeTolerance = relative == null ? DEFAULT_RELATIVE_TOLERANCE : real(relative);
    double absoluteTolerance = absolute == null ? 0 : real(absolute);
    if (relativeTolerance < 0 || absoluteTolerance < 0) {
      throw PyErrors.valueError("tolerances must be non-negative");
    }
    if (x == y) {
      return true;
    }
    if (Double.isInfinite(x) || Double.isInfinite(y)) {
      return false;
    }
    double difference = Math.abs(x - y);
    return difference <= Math.abs(relativeTolerance * y)
        || difference <= Math.abs(relativeTolerance * x)
        || difference <= absoluteTolerance;
  }

  @PyMethod("frexp(x, /)")
  static Object splitExponent(Object x) {
    double value = real(x);
    if (value == 0 || !Double.isFinite(value)) {
      return PyTuple.of(value, 0L);
    }
    int subnormal = Math.abs(value) < Double.MIN_NORMAL ? SIGNIFICAND_BITS : 0;
    double normal = Math.scalb(value, subnormal);
    int exponent = Math.getExponent(normal) + 1;
    return PyTuple.of(Math.scalb(normal, -exponent), (long) exponent - subnormal);
  }

  @PyMethod("ldexp(x, i, /)")
  static Object joinExponent(Object x, Object i) {
    Object exponent = Values.of(i);
    if (!(exponent instanceof Long || exponent instanceof BigInteger)) {
      throw PyErrors.typeError("Expected an int as second argument to ldexp.");
    }
    double value = real(x);
    long clamped =
        Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Integers.clamp(exponent)));
    double result = Math.scalb(value, (int) clamped);
    if (Double.isInfinite(result) && !Double.isInfinite(value)) {
      throw MathModule.rangeError();
    }
    return result;
  }

  @PyMethod("modf(x, /)")
  static Object splitFraction(Object x) {
    double value = real(x);
    if (Double.isInfinite(value)) {
      return PyTuple.of(Math.copySign(0.0, value), value);
    }
    double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
    return PyTuple.of(Math.copySign(value - whole, value), whole);
  }

  @PyMethod("ulp(x, /)")
  static Object ulp(Object x) {
    return Math.ulp(real(x));
  }

  @PyMethod("nextafter(x, y, /, *, steps=None)")
  static Object nextAfter(Object x, Object y, Object steps) {
    double value = real(x);
    double target = real(y);
    if (steps == null) {
      return Math.nextAfter(value, target);
    }
    BigInteger wanted = steps == null ? BigInteger.ONE : Integers.big(NumberProtocol.index(steps));
    if (wanted.signum() < 0) {
      throw PyErrors.valueError("steps must be a non-negative integer");
    }
    long count = wanted.bitLength() > Long.SIZE ? ALL : wanted.longValue();
    return count == 0 || Double.isNaN(value)
        ? value
        : Double.isNaN(target) || value == target ? target : steps(value, target, count);
  }

  /**
   * Goes from float to float; their magnitudes are ordered like their bits.
   *
   * @param count an unsigned number
   */
  private static double steps(double from, double to, long count) {
    long magnitude = Double.doubleToRawLongBits(Math.abs(from));
    long target = Double.doubleToRawLongBits(Math.abs(to));
    boolean isSameSign = isNegative(from) == isNegative(to);
    long distance = isSameSign ? Math.abs(target - magnitude) : magnitude + target;
    if (Long.compareUnsigned(distance, count) <= 0) {
      return to;
    }
    if (isSameSign) {
      return withBits(magnitude + (target > magnitude ? count : -count), from);
    }
    return Long.compareUnsigned(count, magnitude) <= 0
        ? withBits(magnitude - count, from)
        : withBits(count - magnitude, to);
  }

  private static boolean isNegative(double value) {
    return Double.doubleToRawLongBits(value) < 0;
  }

  private static double withBits(long magnitude, double sign) {
    return Math.copySign(Double.longBitsToDouble(magnitude), sign);
  }
}
