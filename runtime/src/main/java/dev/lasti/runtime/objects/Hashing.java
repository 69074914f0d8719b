package dev.lasti.runtime.objects;

import java.math.BigInteger;

/**
 * The hashes of numbers, which are equal for equal numbers of any type, and how the hashes of parts
 * are combined. Library reference, "Hashing of numeric types"; {@code Python/pyhash.c}.
 */
public final class Hashing {
  /** {@code _PyHASH_BITS}. */
  private static final int BITS = 61;

  /** {@code sys.hash_info.modulus}: a Mersenne prime. */
  private static final long MODULUS = (1L << BITS) - 1;

  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);

  /** {@code sys.hash_info.inf}. */
  private static final long INFINITY = 314159;

  private Hashing() {}

  /** The hash of an int in normal form. */
  public static long ofInt(Object value) {
    if (value instanceof Long number) {
      return ofLong(number);
    }
    BigInteger big = (BigInteger) value;
    long magnitude = big.abs().mod(BIG_MODULUS).longValue();
    return notMinusOne(big.signum() < 0 ? -magnitude : magnitude);
  }

  /** The hash of an int that fits a long. */
  public static long ofLong(long value) {
    if (value > -MODULUS && value < MODULUS) {
      return notMinusOne(value);
    }
    return notMinusOne(value % MODULUS);
  }

  /**
   * The hash of a float; {@code _Py_HashDouble}. A NaN has the hash of its object, which the caller
   * gives.
   */
  public static long ofDouble(double value, Object object) {
    if (value == Math.rint(value) && Math.abs(value) < 0x1p62) {
      return ofLong((long) value);
    }
    if (Double.isNaN(value)) {
      return ofIdentity(object);
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    return ofFinite(value);
  }

  /** significand × 2 ** exponent modulo the prime: multiplying by 2 rotates the 61 bits. */
  private static long ofFinite(double value) {
    int exponent = Math.getExponent(value) - 52;
    long significand = (long) Math.scalb(Math.abs(value), -exponent);
    int rotation = Math.floorMod(exponent, BITS);
    long rest = significand % MODULUS;
    long hash = ((rest << rotation) & MODULUS) | (rest >>> (BITS - rotation));
    return notMinusOne(value < 0 ? -hash : hash);
  }

  /** {@code object.__hash__}. */
  public static long ofIdentity(Object object) {
    return System.identityHashCode(object);
  }

  /** The hash of a str; unlike CPython's it is the same in every run. */
  public static long ofString(String text) {
    return notMinusOne(text.hashCode());
  }

  /** The hash of bytes, which is that of the str with the same Latin-1 characters. */
  static long ofBytes(byte[] contents) {
    int hash = 0;
    for (byte value : contents) {
      hash = 31 * hash + (value & 0xFF);
    }
    return notMinusOne(hash);
  }

  /** -1 means an error in CPython, so no hash is -1. */
  public static long notMinusOne(long hash) {
    return hash == -1 ? -2 : hash;
  }
}
