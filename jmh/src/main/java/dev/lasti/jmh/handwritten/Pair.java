package dev.lasti.jmh.handwritten;

/** {@code create.py}. */
final class Pair extends Steps {
  private final Object a;
  private final Object b;

  private Pair(Object a, Object b) {
    this.a = a;
    this.b = b;
  }

  @Override
  Object next() {
    return switch (state++) {
      case 0 -> a;
      case 1 -> b;
      default -> null;
    };
  }

  static Object run() {
    long total = 0;
    for (long i = 0; i < 300_000; i++) {
      Steps pair = new Pair(i, 1L);
      for (Object x = pair.next(); x != null; x = pair.next()) {
        total += (Long) x;
      }
    }
    return total;
  }
}
