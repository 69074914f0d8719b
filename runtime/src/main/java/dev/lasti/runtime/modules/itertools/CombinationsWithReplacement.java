package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/**
 * {@code itertools.combinations_with_replacement}: subsequences of r items, each any number of
 * times
 */
final class CombinationsWithReplacement extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
              "itertools.combinations_with_replacement",
              PyType.OBJECT,
              PyIteratorMethods.TABLE,
              CombinationsWithReplacementMethods.TABLE)
          .withModuleAttribute();

  private final Object[] pool;
  private final int[] indices;
  private boolean hasStarted;
  private boolean hasEnded;

  private CombinationsWithReplacement(Object[] pool, int r) {
    this.pool = pool;
    this.hasEnded = pool.length == 0 && r > 0;
    this.indices = new int[hasEnded ? 0 : r];
  }

  @PyMethod("__new__($type, iterable, r)")
  static Object create(PyType type, Object iterable, Object r) {
    Object[] pool = IteratorProtocol.toList(iterable).toArray();
    int length = NumberProtocol.asIndex(r);
    if (length < 0) {
      throw PyErrors.valueError("r must be non-negative");
    }
    return type.wrap(TYPE, new CombinationsWithReplacement(pool, length));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (hasStarted && !hasEnded) {
      hasEnded = !advance();
    }
    hasStarted = true;
    return hasEnded ? null : current();
  }

  /** Raises the last index that can be raised; false when none can. */
  private boolean advance() {
    int i = indices.length - 1;
    while (i >= 0 && indices[i] == pool.length - 1) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    int raised = indices[i] + 1;
    for (int j = i; j < indices.length; j++) {
      indices[j] = raised;
    }
    return true;
  }

  private PyTuple current() {
    Object[] items = new Object[indices.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    return PyTuple.of(items);
  }
}
