package dev.lasti.jmh.handwritten;

/** {@code genexpr.py}. */
final class Squares extends Steps {
  private long x = -1;

  @Override
  Object next() {
    for (x++; x < 1_000_000; x++) {
      if ((x & 1) != 0) {
        return x * x;
      }
    }
    return null;
  }

  static Object run() {
    Steps squares = new Squares();
    long total = 0;
    for (Object square = squares.next(); square != null; square = squares.next()) {
      total += (Long) square;
    }
    return total;
  }
}
