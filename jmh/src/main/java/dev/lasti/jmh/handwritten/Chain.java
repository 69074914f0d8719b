package dev.lasti.jmh.handwritten;

/** {@code chain.py}: each link asks the next one. */
final class Chain {
  private Chain() {}

  /** {@code leaf}. */
  private static final class Leaf extends Steps {
    private final long n;
    private long i;

    Leaf(long n) {
      this.n = n;
    }

    @Override
    Object next() {
      return i < n ? (Object) i++ : null;
    }
  }

  /** {@code link}. */
  private static final class Link extends Steps {
    private final Steps source;

    Link(Steps source) {
      this.source = source;
    }

    @Override
    Object next() {
      return source.next();
    }
  }

  static Object run() {
    Steps source = new Leaf(20_000);
    for (int i = 0; i < 100; i++) {
      source = new Link(source);
    }
    long total = 0;
    for (Object x = source.next(); x != null; x = source.next()) {
      total += (Long) x;
    }
    return total;
  }
}
