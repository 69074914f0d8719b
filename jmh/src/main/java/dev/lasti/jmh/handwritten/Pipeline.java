package dev.lasti.jmh.handwritten;

/** {@code pipeline.py}. */
final class Pipeline {
  private Pipeline() {}

  /** {@code numbers}. */
  private static final class Numbers extends Steps {
    private final long n;
    private long count;
    private long x = 12345;

    Numbers(long n) {
      this.n = n;
    }

    @Override
    Object next() {
      if (count++ == n) {
        return null;
      }
      x = (x * 1103515245 + 12345) & 0x7FFFFFFF;
      return x;
    }
  }

  /** {@code keep_odd}. */
  private static final class Odd extends Steps {
    private final Steps source;

    Odd(Steps source) {
      this.source = source;
    }

    @Override
    Object next() {
      for (Object x = source.next(); x != null; x = source.next()) {
        if (((Long) x & 1) != 0) {
          return x;
        }
      }
      return null;
    }
  }

  /** {@code scale}. */
  private static final class Scale extends Steps {
    private final Steps source;

    Scale(Steps source) {
      this.source = source;
    }

    @Override
    Object next() {
      Object x = source.next();
      return x == null ? null : (Object) ((Long) x / 3 + 1);
    }
  }

  /** {@code maxima}. */
  private static final class Maxima extends Steps {
    private final Steps source;
    private long best;

    Maxima(Steps source) {
      this.source = source;
    }

    @Override
    Object next() {
      Object x = source.next();
      if (x == null) {
        return null;
      }
      best = Math.max(best, (Long) x);
      return best;
    }
  }

  static Object run() {
    Steps maxima = new Maxima(new Scale(new Odd(new Numbers(300_000))));
    long total = 0;
    for (Object best = maxima.next(); best != null; best = maxima.next()) {
      total += (Long) best;
    }
    return total;
  }
}
