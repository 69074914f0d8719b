package dev.lasti.runtime.objects;

/**
 * The operations on two sets, or a set and any iterable, in the order of {@code setobject.c}, on
 * which the order of the result depends.
 */
final class SetAlgebra {
  private SetAlgebra() {}

  /** What is in both; goes through the smaller of two sets. {@code set_intersection}. */
  static SetStorage intersection(SetStorage left, Object right) {
    SetStorage other = SetStorage.of(right);
    if (other == left) {
      return left.copy();
    }
    boolean swapped = other != null && other.size() > left.size();
    SetStorage members = swapped ? other : left;
    SetStorage result = new SetStorage();
    HashedKeys keys = swapped ? HashedKeys.of(left) : HashedKeys.of(right);
    while (keys.advance()) {
      if (members.has(keys.key, keys.hash)) {
        result.add(keys.key, keys.hash);
      }
    }
    return result;
  }

  /** What is in the left alone. {@code set_difference}. */
  static SetStorage difference(SetStorage left, Object right) {
    int size = sizeIfHashed(right);
    if (size < 0 || left.size() >> 2 > size) {
      SetStorage result = left.copy();
      removeAll(result, right);
      return result;
    }
    SetStorage other = SetStorage.of(right);
    SetStorage result = new SetStorage();
    HashedKeys keys = HashedKeys.of(left);
    while (keys.advance()) {
      boolean isInBoth =
          other == null
              ? ((PyDict) right).has(keys.key, keys.hash)
              : other.has(keys.key, keys.hash);
      if (!isInBoth) {
        result.add(keys.key, keys.hash);
      }
    }
    return result;
  }

  /** The size of what knows the hashes of its keys, a set or dict; else -1. */
  private static int sizeIfHashed(Object iterable) {
    SetStorage set = SetStorage.of(iterable);
    if (set != null) {
      return set.size();
    }
    return PyType.of(iterable) == PyDict.TYPE ? ((PyDict) iterable).size() : -1;
  }

  /** Takes out what is in the other. {@code set_difference_update_internal}. */
  static void removeAll(SetStorage members, Object others) {
    SetStorage other = SetStorage.of(others);
    if (other == members) {
      members.clear();
      return;
    }
    boolean isMuchLarger = other != null && other.size() >> 3 > members.size();
    HashedKeys keys =
        isMuchLarger ? HashedKeys.of(intersection(members, others)) : HashedKeys.of(others);
    while (keys.advance()) {
      members.remove(keys.key, keys.hash);
    }
    members.dropDummies();
  }

  /** What is in one of the two alone. {@code set_symmetric_difference}. */
  static SetStorage symmetricDifference(SetStorage left, Object right) {
    SetStorage result = new SetStorage();
    result.update(right);
    toggle(result, new PyFrozenSet(left));
    return result;
  }

  /**
   * Takes out what is in both and adds what is in the other alone; {@code
   * set_symmetric_difference_update}.
   */
  static void toggle(SetStorage members, Object others) {
    if (SetStorage.of(others) == members) {
      members.clear();
      return;
    }
    HashedKeys keys =
        sizeIfHashed(others) < 0
            ? HashedKeys.of(PySet.from(others).storage)
            : HashedKeys.of(others);
    while (keys.advance()) {
      if (!members.remove(keys.key, keys.hash)) {
        members.add(keys.key, keys.hash);
      }
    }
  }

  /** Whether nothing is in both; goes through the smaller of two sets. {@code set_isdisjoint}. */
  static boolean areDisjoint(SetStorage left, Object right) {
    SetStorage other = SetStorage.of(right);
    if (other == left) {
      return left.size() == 0;
    }
    boolean swapped = other != null && other.size() > left.size();
    SetStorage members = swapped ? other : left;
    HashedKeys keys = swapped ? HashedKeys.of(left) : HashedKeys.of(right);
    while (keys.advance()) {
      if (members.has(keys.key, keys.hash)) {
        return false;
      }
    }
    return true;
  }
}
