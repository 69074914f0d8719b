package dev.lasti.jmh.handwritten;

/** {@code loop.py}. */
final class Counter extends Steps {
  private final long n;
  private long i;

  private Counter(long n) {
    this.n = n;
  }

  @Override
  Object next() {
    if (state == 1) {
      i++;
    }
    state = 1;
    return i < n ? (Object) i : null;
  }

  static Object run() {
    Steps counter = new Counter(1_000_000);
    long total = 0;
    for (Object x = counter.next(); x != null; x = counter.next()) {
      total += (Long) x;
    }
    return total;
  }
}
