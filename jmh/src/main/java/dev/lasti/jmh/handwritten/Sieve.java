package dev.lasti.jmh.handwritten;

/** {@code sieve.py}. */
final class Sieve extends Steps {
  private Steps numbers = new Naturals(2);
  private long prime;

  @Override
  Object next() {
    if (state == 1) {
      numbers = new Without(prime, numbers);
    }
    state = 1;
    Object next = numbers.next();
    prime = (Long) next;
    return next;
  }

  /** {@code naturals}. */
  private static final class Naturals extends Steps {
    private long n;

    Naturals(long n) {
      this.n = n;
    }

    @Override
    Object next() {
      return n++;
    }
  }

  /** {@code without}. */
  private static final class Without extends Steps {
    private final long prime;
    private final Steps numbers;

    Without(long prime, Steps numbers) {
      this.prime = prime;
      this.numbers = numbers;
    }

    @Override
    Object next() {
      Object x = numbers.next();
      while ((Long) x % prime == 0) {
        x = numbers.next();
      }
      return x;
    }
  }

  static Object run() {
    Steps primes = new Sieve();
    long total = 0;
    for (int i = 0; i < 300; i++) {
      total += (Long) primes.next();
    }
    return total;
  }
}
