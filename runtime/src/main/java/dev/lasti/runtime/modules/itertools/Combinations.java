package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code itertools.combinations}: subsequences of r items */
final class Combinations extends Selection {
  static final PyType TYPE =
      define(
          "itertools.combinations",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          CombinationsMethods.TABLE);

  private Combinations(Object[] pool, int r) {
    super(pool, r, new int[r > pool.length ? 0 : r], r > pool.length);
    for (int i = 0; i < indices.length; i++) {
      indices[i] = i;
    }
  }

  @PyMethod("__new__($type, iterable, r)")
  static Object create(PyType type, Object iterable, Object r) {
    Object[] pool = IteratorProtocol.toList(iterable).toArray();
    int length = NumberProtocol.asIndex(r);
    if (length < 0) {
      throw PyErrors.valueError("r must be non-negative");
    }
    return type.wrap(TYPE, new Combinations(pool, length));
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
    int raised = indices[i] + 1;
    for (int j = i; j < indices.length; j++) {
      indices[j] = raised + j - i;
    }
    return true;
  }

  @Override
  int largest(int place) {
    return pool.length - indices.length + place;
  }
}
