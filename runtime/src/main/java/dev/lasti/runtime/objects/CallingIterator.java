package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;

/**
 * An iterator that calls a Python function for each value, as {@code map} does.
 *
 * <p>A StopIteration that comes out of the function is one of the iterator's own: it ends the loop
 * over the iterator.
 */
public abstract class CallingIterator extends PyIterator {

  @Override
  public final Object nextOrNull() {
    try {
      return step();
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  /** The next value, or {@code null} at the end; StopIteration is an end too. */
  protected abstract Object step();
}
