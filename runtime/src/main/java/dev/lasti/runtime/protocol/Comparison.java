package dev.lasti.runtime.protocol;

/** Rich comparison: {@code PyObject_RichCompare}. */
public final class Comparison {
  private Comparison() {}

  /** {@code bool(a == b)}, true at once for the same object ({@code PyObject_RichCompareBool}). */
  public static boolean isEqual(Object a, Object b) {
    return a == b || a.equals(b);
  }
}
