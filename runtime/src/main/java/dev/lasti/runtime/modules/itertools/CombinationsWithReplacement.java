package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.util.Arrays;

/**
 * {@code itertools.combinations_with_replacement}: subsequences of r items, each any number of
 * times
 */
final class CombinationsWithReplacement extends Selection {
  static final PyType TYPE =
      define(
          "itertools.combinations_with_replacement",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          CombinationsWithReplacementMethods.TABLE);

  private CombinationsWithReplacement(Object[] pool, int r) {
    super(pool, r, new int[pool.length == 0 ? 0 : r], pool.length == 0 && r > 0);
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

  /** Raises the last index that can be raised; false when none can. */
  @Override
  boolean advance() {
    int i = indices.length - 1;
    while (i >= 0 && indices[i] == largest(i)) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    Arrays.fill(indices, i, indices.length, indices[i] + 1);
    return true;
  }

  @Override
  int largest(int place) {
    return pool.length - 1;
  }
}
