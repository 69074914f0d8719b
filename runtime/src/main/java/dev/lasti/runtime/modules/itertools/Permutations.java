package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.math.BigInteger;

/** {@code itertools.permutations}: all orders of r items */
final class Permutations extends Selection {
  static final PyType TYPE =
      define(
          "itertools.permutations",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          PermutationsMethods.TABLE);

  private final int[] cycles;

  private Permutations(Object[] pool, int r) {
    super(pool, r, new int[pool.length], r > pool.length);
    this.cycles = new int[Math.min(r, pool.length)];
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

  /** The next order, as the library reference describes it; false after the last. */
  @Override
  boolean advance() {
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

  @Override
  int largest(int place) {
    return pool.length - 1;
  }

  @Override
  Object state() {
    return PyTuple.of(super.state(), numbers(cycles));
  }

  @Override
  public void restore(Object state) {
    PyTuple parts = DeprecatedState.parts(state, 2, 2);
    PyTuple places = tuple(parts, 0);
    PyTuple rounds = tuple(parts, 1);
    if (places.size() != indices.length || rounds.size() != cycles.length) {
      throw PyErrors.valueError("invalid arguments");
    }
    restoreIndices(places);
    for (int i = 0; i < cycles.length; i++) {
      cycles[i] = bounded(rounds.get(i), 1, pool.length - i);
    }
  }

  private static PyTuple tuple(PyTuple parts, int index) {
    if (!(Values.of(parts.get(index)) instanceof PyTuple tuple)) {
      throw PyErrors.badArgument("argument " + (index + 1), "tuple", parts.get(index));
    }
    return tuple;
  }
}
