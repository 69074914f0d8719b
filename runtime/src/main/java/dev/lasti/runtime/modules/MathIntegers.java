package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.math.BigInteger;

/** The functions of {@code math} on integers. */
final class MathIntegers {
  private MathIntegers() {}

  private static BigInteger integer(Object value) {
    return Integers.big(NumberProtocol.index(value));
  }

  @PyMethod("gcd(*integers)")
  static Object gcd(Object[] integers) {
    BigInteger divisor = BigInteger.ZERO;
    for (Object value : integers) {
      divisor = divisor.gcd(integer(value));
    }
    return Integers.normalize(divisor);
  }

  @PyMethod("lcm(*integers)")
  static Object lcm(Object[] integers) {
    BigInteger multiple = BigInteger.ONE;
    for (Object value : integers) {
      BigInteger next = integer(value).abs();
      multiple =
          next.signum() == 0 || multiple.signum() == 0
              ? BigInteger.ZERO
              : multiple.divide(multiple.gcd(next)).multiply(next);
    }
    return Integers.normalize(multiple);
  }

  @PyMethod("isqrt(n, /)")
  static Object isqrt(Object n) {
    BigInteger value = integer(n);
    if (value.signum() < 0) {
      throw PyErrors.valueError("isqrt() argument must be nonnegative");
    }
    return Integers.normalize(value.sqrt());
  }

  @PyMethod("factorial(n, /)")
  static Object factorial(Object n) {
    Object value = NumberProtocol.index(n);
    if (Integers.sign(value) < 0) {
      throw PyErrors.valueError("factorial() not defined for negative values");
    }
    if (!(value instanceof Long number)) {
      throw PyErrors.overflowError("factorial() argument should not exceed " + Long.MAX_VALUE);
    }
    return Integers.normalize(product(2, number));
  }

  /** The product of all integers from first to last; halves of similar size multiply fastest. */
  private static BigInteger product(long first, long last) {
    if (first > last) {
      return BigInteger.ONE;
    }
    if (first == last) {
      return BigInteger.valueOf(first);
    }
    long middle = (first + last) >>> 1;
    return product(first, middle).multiply(product(middle + 1, last));
  }

  @PyMethod("comb(n, k, /)")
  static Object comb(Object n, Object k) {
    BigInteger total = notNegative("n", n);
    BigInteger chosen = notNegative("k", k);
    if (chosen.compareTo(total) > 0) {
      return 0L;
    }
    long count = count("k", chosen.min(total.subtract(chosen)));
    BigInteger result = BigInteger.ONE;
    for (long i = 0; i < count; i++) {
      BigInteger factor = total.subtract(BigInteger.valueOf(i));
      result = result.multiply(factor).divide(BigInteger.valueOf(i + 1));
    }
    return Integers.normalize(result);
  }

  @PyMethod("perm(n, k=None, /)")
  static Object perm(Object n, Object k) {
    if (k == null || k == PyNone.NONE) {
      return factorial(n);
    }
    BigInteger total = notNegative("n", n);
    BigInteger chosen = notNegative("k", k);
    if (chosen.compareTo(total) > 0) {
      return 0L;
    }
    long count = count("k", chosen);
    BigInteger result = BigInteger.ONE;
    for (long i = 0; i < count; i++) {
      result = result.multiply(total.subtract(BigInteger.valueOf(i)));
    }
    return Integers.normalize(result);
  }

  private static BigInteger notNegative(String name, Object value) {
    BigInteger number = integer(value);
    if (number.signum() < 0) {
      throw PyErrors.valueError(name + " must be a non-negative integer");
    }
    return number;
  }

  private static long count(String name, BigInteger value) {
    if (value.bitLength() > Long.SIZE - 1) {
      throw PyErrors.overflowError("min(n - k, " + name + ") must not exceed " + Long.MAX_VALUE);
    }
    return value.longValue();
  }
}
