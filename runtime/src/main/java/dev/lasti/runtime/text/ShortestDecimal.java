package dev.lasti.runtime.text;

import java.math.BigInteger;

/**
 * The shortest decimal that rounds to a given double, and of several the one nearest to it.
 *
 * <p>This is Raffaello Giulietti's Schubfach ("The Schubfach way to render doubles"), in its plain
 * form without the two-digit minimum of {@link Double#toString}. Write the double as v = c·2^q and
 * scale it, with the bounds of its rounding interval, by a power of ten so that the interval holds
 * at most one multiple of ten and at least one integer; then look at the candidates beside v.
 */
final class ShortestDecimal {

  private static final int SIGNIFICAND_BITS = 52;
  private static final long HIDDEN_BIT = 1L << SIGNIFICAND_BITS;
  private static final long SIGNIFICAND_MASK = HIDDEN_BIT - 1;
  private static final int EXPONENT_MASK = 0x7FF;

  /** The exponent q of the smallest doubles. */
  private static final int MIN_EXPONENT = -1074;

  private static final long MASK_63 = Long.MAX_VALUE;

  /** The decimal's digits as an integer, which may end in zeros. */
  final long digits;

  /** The decimal is digits·10^exponent. */
  final int exponent;

  private ShortestDecimal(long digits, int exponent) {
    this.digits = digits;
    this.exponent = exponent;
  }

  /** The decimal of {@code value}, which is finite and greater than zero. */
  static ShortestDecimal of(double value) {
    long bits = Double.doubleToRawLongBits(value);
    long fraction = bits & SIGNIFICAND_MASK;
    int biased = (int) (bits >>> SIGNIFICAND_BITS) & EXPONENT_MASK;
    if (biased == 0) {
      return search(MIN_EXPONENT, fraction);
    }
    int q = biased - 1 + MIN_EXPONENT;
    long c = HIDDEN_BIT | fraction;
    if (-SIGNIFICAND_BITS <= q && q <= 0 && (c & ((1L << -q) - 1)) == 0) {
      return new ShortestDecimal(c >> -q, 0);
    }
    return search(q, c);
  }

  private static ShortestDecimal search(int q, long c) {
    // At a power of two the doubles below lie half as far apart as those above.
    boolean regular = c != HIDDEN_BIT || q == MIN_EXPONENT;
    int k = regular ? floorLog10Pow2(q) : floorLog10ThreeQuartersPow2(q);
    int shift = q + floorLog2Pow10(-k) + 2;
    long high = PowersOfTen.high(-k);
    long low = PowersOfTen.low(-k);
    // Four times v and the bounds of its interval, scaled by 10^-k and rounded to odd.
    long middle = scale(high, low, (c << 2) << shift);
    long lower = scale(high, low, ((c << 2) - (regular ? 2 : 1)) << shift);
    long upper = scale(high, low, ((c << 2) + 2) << shift);
    // An odd significand does not own its bounds: ties round to even.
    long excluded = c & 1;
    return new ShortestDecimal(nearest(middle, lower + excluded, upper - excluded), k);
  }

  private static long nearest(long middle, long lower, long upper) {
    long floor = middle >> 2;
    if (floor >= 10) {
      long tens = floor / 10 * 10;
      boolean below = lower <= tens << 2;
      boolean above = (tens + 10) << 2 <= upper;
      if (below != above) {
        return below ? tens : tens + 10;
      }
    }
    boolean below = lower <= floor << 2;
    boolean above = (floor + 1) << 2 <= upper;
    if (below != above) {
      return below ? floor : floor + 1;
    }
    long toHalf = middle - (2 * floor + 1 << 1);
    return toHalf < 0 || toHalf == 0 && (floor & 1) == 0 ? floor : floor + 1;
  }

  /** The product of a 126-bit power of ten and {@code factor} over 2^127, rounded to odd. */
  private static long scale(long high, long low, long factor) {
    long carried = Math.multiplyHigh(low, factor);
    long lowerHalf = (high * factor >>> 1) + carried;
    long upperHalf = Math.multiplyHigh(high, factor) + (lowerHalf >>> 63);
    return upperHalf | (lowerHalf & MASK_63) + MASK_63 >>> 63;
  }

  private static int floorLog10Pow2(int e) {
    return (int) (e * 661_971_961_083L >> 41);
  }

  private static int floorLog10ThreeQuartersPow2(int e) {
    return (int) (e * 661_971_961_083L - 274_743_187_321L >> 41);
  }

  private static int floorLog2Pow10(int e) {
    return (int) (e * 913_124_641_741L >> 38);
  }

  /** ⌊10^k·2^-r⌋ + 1 with 126 bits in two halves of 63, each calculated when it is first needed. */
  private static final class PowersOfTen {
    private static final int MIN = -292;
    private static final int MAX = 324;
    private static final BigInteger MASK = BigInteger.valueOf(MASK_63);
    private static final long[] HIGH = new long[MAX - MIN + 1];
    private static final long[] LOW = new long[MAX - MIN + 1];

    static long high(int k) {
      if (HIGH[k - MIN] == 0) {
        fill(k);
      }
      return HIGH[k - MIN];
    }

    /** The low half is never 0: the power is either rounded down or has a 1 added to zeros. */
    static long low(int k) {
      if (LOW[k - MIN] == 0) {
        fill(k);
      }
      return LOW[k - MIN];
    }

    private static void fill(int k) {
      int r = floorLog2Pow10(k) - 125;
      BigInteger power = BigInteger.TEN.pow(Math.abs(k));
      BigInteger scaled =
          k >= 0
              ? (r >= 0 ? power.shiftRight(r) : power.shiftLeft(-r))
              : BigInteger.ONE.shiftLeft(-r).divide(power);
      BigInteger g = scaled.add(BigInteger.ONE);
      LOW[k - MIN] = g.and(MASK).longValueExact();
      HIGH[k - MIN] = g.shiftRight(63).longValueExact();
    }
  }
}
