package dev.lasti.jmh.handwritten;

/** {@code send.py}. */
final class Accumulator {
  private int state;
  private long total;

  Object send(Object sent) {
    if (state == 1) {
      total += (Long) sent;
    }
    state = 1;
    return total;
  }

  static Object run() {
    Accumulator accumulator = new Accumulator();
    accumulator.send(null);
    Object last = 0L;
    for (long i = 0; i < 500_000; i++) {
      last = accumulator.send(i);
    }
    return last;
  }
}
