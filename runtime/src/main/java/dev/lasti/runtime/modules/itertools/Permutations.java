package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.math.BigInteger;

/** {@code itertools.permutations}: all orders of r items */
final class Permutations extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
              "itertools.permutations",
              PyType.OBJECT,
              PyIteratorMethods.TABLE,
              PermutationsMethods.TABLE)
          .withModuleAttribute();

  private final Object[] pool;
  private final int[] indices;
  private final int[] cycles;
  private boolean hasStarted;
  private boolean hasEnded;

  private Permutations(Object[] pool, int r) {
    this.pool = pool;
    this.indices = new int[pool.length];
    this.cycles = new int[Math.min(r, pool.length)];
    this.hasEnded = r > pool.length;
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
    for (int i = 0; i < cycles.length; i++) {
      cycles[i] = pool.length - i;
    }
  }

  @PyMethod("__new__($type, iterable, r=None)")
  static Object create(PyType type, Object iterable, Object r) {
    Object[] pool = IteratorProtocol.toList(iterable).toArray();
    boolean isWhole = r == null || r == PyNone.NONE;
    if (!isWhole && !(Values.of(r) instanceof Long || Values.of(r) instanceof BigInteger)) {
      throw PyErrors.typeError("Expected int as r");
    }
    int length = isWhole ? pool.length : NumberProtocol.asClampedIndex(r);
    if (length < 0) {
      throw PyErrors.valueError("r must be non-negative");
    }
    return type.wrap(TYPE, new Permutations(pool, length));
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

  /** The next order, as the library reference describes it; false after the last. */
  private boolean advance() {
    for (int i = cycles.length - 1; i >= 0; i--) {
      cycles[i]--;
      if (cycles[i] > 0) {
        int other = indices.length - cycles[i];
        int swapped = indices[i];
        indices[i] = indices[other];
        indices[other] = swapped;
        return true;
      }
      int moved = indices[i];
      System.arraycopy(indices, i + 1, indices, i, indices.length - 1 - i);
      indices[indices.length - 1] = moved;
      cycles[i] = indices.length - i;
    }
    return false;
  }

  private PyTuple current() {
    Object[] items = new Object[cycles.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pool[indices[i]];
    }
    return PyTuple.of(items);
  }
}
