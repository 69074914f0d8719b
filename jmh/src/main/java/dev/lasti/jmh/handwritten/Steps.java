package dev.lasti.jmh.handwritten;

/**
 * What a Java programmer writes by hand in place of a generator: an object with the variables as
 * fields and an {@code int} for where to go on.
 *
 * <p>Values are boxed, as in any {@code java.util.Iterator<Long>}; the end is {@code null}, which
 * is cheaper than {@code hasNext} and {@code next}.
 */
abstract class Steps {
  int state;

  /** The next value, or {@code null} at the end. */
  abstract Object next();
}
