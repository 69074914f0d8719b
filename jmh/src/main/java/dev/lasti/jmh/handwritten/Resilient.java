package dev.lasti.jmh.handwritten;

/**
 * {@code throw.py}: exceptions without stack traces, thrown at the suspension point and caught
 * there.
 */
final class Resilient {
  private int state;
  private long caught;

  /** The exception that is thrown in. */
  private static final class ValueError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ValueError() {
      super(null, null, false, false);
    }
  }

  Object resume(RuntimeException thrown) {
    if (state == 1) {
      try {
        if (thrown != null) {
          throw thrown;
        }
      } catch (ValueError e) {
        caught++;
      }
    }
    state = 1;
    return caught;
  }

  static Object run() {
    Resilient resilient = new Resilient();
    resilient.resume(null);
    Object last = 0L;
    for (int i = 0; i < 100_000; i++) {
      last = resilient.resume(new ValueError());
    }
    return last;
  }
}
