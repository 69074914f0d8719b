package dev.lasti.jmh.handwritten;

/**
 * {@code async_generator.py}: a step is a value, or the marker that the event loop shall go on
 * later.
 */
final class AsyncGenerator {
  private static final Object PAUSE = new Object();

  private AsyncGenerator() {}

  /** {@code numbers}. */
  private static final class Numbers extends Steps {
    private final long n;
    private long i;

    Numbers(long n) {
      this.n = n;
    }

    @Override
    Object next() {
      if (state == 0 && i < n && i % 16 == 0) {
        state = 1;
        return PAUSE;
      }
      state = 0;
      return i < n ? (Object) i++ : null;
    }
  }

  /** {@code even}. */
  private static final class Even extends Steps {
    private final Steps source;

    Even(Steps source) {
      this.source = source;
    }

    @Override
    Object next() {
      Object x = source.next();
      while (x != null && x != PAUSE && (Long) x % 2 != 0) {
        x = source.next();
      }
      return x;
    }
  }

  /** {@code total}. */
  private static final class Total extends Steps {
    private final Steps source;
    private long result;

    Total(Steps source) {
      this.source = source;
    }

    @Override
    Object next() {
      Object x = source.next();
      while (x != null && x != PAUSE) {
        result += (Long) x;
        x = source.next();
      }
      return x;
    }
  }

  static Object run() {
    Total task = new Total(new Even(new Numbers(20_000)));
    Object step = task.next();
    while (step != null) {
      step = task.next();
    }
    return task.result;
  }
}
