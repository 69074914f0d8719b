package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.lifetime.Holder;

/**
 * An iterator that Java code implements: of lists, ranges, dicts, …, and every generator.
 *
 * <p>The end is {@code null}, which is no Python value; {@code StopIteration} is made only where
 * Python code can see it. The builtin iterator types share the method table of this class.
 */
public abstract class PyIterator implements PyObject, Holder {

  /** A builtin iterator type with the methods that all have, and more. */
  protected static PyType define(String name, MethodTable... tables) {
    return PyType.builtin(name, PyType.OBJECT, PyIteratorMethods.TABLE, tables);
  }

  /** The next value, or {@code null} at the end. */
  public abstract Object nextOrNull();

  /** Whether Python code sees an iterator too; coroutines are driven like one, but are none. */
  public boolean isPythonIterator() {
    return true;
  }

  /** What {@code StopIteration.value} would be after the end. */
  public Object result() {
    return PyNone.NONE;
  }

  /** How many values are left, or -1 when that is unknown. */
  public int lengthHint() {
    return -1;
  }

  @PyMethod("__iter__($self, /)")
  static Object iterate(Object self) {
    return self;
  }

  @PyMethod("__next__($self, /)")
  Object nextOrStop() {
    Object value = nextOrNull();
    if (value == null) {
      throw PyErrors.stopIteration(null);
    }
    return value;
  }
}
