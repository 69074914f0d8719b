package dev.lasti.runtime.objects;

/**
 * An iterator that Java code implements: of lists, ranges, dicts, …, and every generator.
 *
 * <p>The end is {@code null}, which is no Python value; {@code StopIteration} is made only where
 * Python code can see it.
 */
public abstract class PyIterator implements PyObject {

  /** The next value, or {@code null} at the end. */
  public abstract Object nextOrNull();

  /** What {@code StopIteration.value} would be after the end. */
  public Object result() {
    return PyNone.NONE;
  }
}
