package dev.lasti.jmh.handwritten;

/** {@code permutations.py}. */
final class Permutations {
  private final Object[] items;
  private int state;
  private int i;
  private Permutations rest;

  private Permutations(Object[] items) {
    this.items = items;
  }

  /** The next permutation, or {@code null} at the end. */
  Object[] next() {
    if (items.length == 0) {
      return state++ == 0 ? new Object[0] : null;
    }
    while (i < items.length) {
      if (rest == null) {
        rest = new Permutations(without(i));
      }
      Object[] tail = rest.next();
      if (tail != null) {
        return prepend(items[i], tail);
      }
      rest = null;
      i++;
    }
    return null;
  }

  private Object[] without(int index) {
    Object[] others = new Object[items.length - 1];
    System.arraycopy(items, 0, others, 0, index);
    System.arraycopy(items, index + 1, others, index, others.length - index);
    return others;
  }

  private static Object[] prepend(Object first, Object[] tail) {
    Object[] all = new Object[tail.length + 1];
    all[0] = first;
    System.arraycopy(tail, 0, all, 1, tail.length);
    return all;
  }

  static Object run() {
    Permutations permutations = new Permutations(new Object[] {0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L});
    long count = 0;
    for (Object[] p = permutations.next(); p != null; p = permutations.next()) {
      count += (Long) p[0];
    }
    return count;
  }
}
