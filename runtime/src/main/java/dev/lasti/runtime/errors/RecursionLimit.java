package dev.lasti.runtime.errors;

/**
 * {@code sys.getrecursionlimit()}. The size of the thread's stack is what limits recursion; the
 * number says how much of a traceback CPython would have had.
 */
public final class RecursionLimit {
  private static final int DEFAULT = 1000;

  private static int limit = DEFAULT;

  private RecursionLimit() {}

  public static int get() {
    return limit;
  }

  public static void set(int newLimit) {
    limit = newLimit;
  }
}
