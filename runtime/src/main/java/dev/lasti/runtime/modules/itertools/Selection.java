package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;

/** An iterator over selections of r items of a pool, each given by the indices of its items. */
abstract class Selection extends PyIterator implements Reducible, Restorable {
  final Object[] pool;
  final int[] indices;
  private final int r;
  private boolean hasStarted;
  private boolean hasEnded;

  /**
   * @param r how many items of each selection there are
   * @param isEmpty whether there is no selection at all
   */
  Selection(Object[] pool, int r, int[] indices, boolean isEmpty) {
    this.pool = pool;
    this.r = r;
    this.indices = indices;
    this.hasEnded = isEmpty;
  }

  /** Goes to the next selection; false after the last. */
  abstract boolean advance();

  /** The largest index that there can be in this place. */
  abstract int largest(int place);

  @Override
  public final Object nextOrNull() {
    if (hasStarted && !hasEnded) {
      hasEnded = !advance();
    }
    if (hasEnded) {
      return null;
    }
    hasStarted = true;
    return current();
  }

  private PyTuple current() {
    Object[] items = new Object[r];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    return PyTuple.of(items);
  }

  @Override
  public final PyTuple reduce(PyType type) {
    if (!hasStarted) {
      return PyTuple.of(type, PyTuple.of(PyTuple.of(pool), (long) r));
    }
    return hasEnded
        ? PyTuple.of(type, PyTuple.of(PyTuple.EMPTY, (long) r))
        : PyTuple.of(type, PyTuple.of(PyTuple.of(pool), (long) r), state());
  }

  Object state() {
    return numbers(indices);
  }

  @Override
  public void restore(Object state) {
    if (!(Values.of(state) instanceof PyTuple numbers) || numbers.size() != r) {
      throw PyErrors.valueError("invalid arguments");
    }
    restoreIndices(numbers);
  }

  final void restoreIndices(PyTuple numbers) {
    for (int i = 0; i < indices.length; i++) {
      indices[i] = bounded(numbers.get(i), 0, largest(i));
    }
    hasStarted = true;
  }

  static int bounded(Object number, int least, int most) {
    return Math.max(least, Math.min(NumberProtocol.asClampedIndex(number), most));
  }

  static PyTuple numbers(int[] values) {
    Object[] numbers = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      numbers[i] = (long) values[i];
    }
    return PyTuple.of(numbers);
  }
}
