package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * The keys of any iterable, one after the other, with their hashes: sets and dicts know them, so
 * that no {@code __hash__} is asked again. Comparisons may change what is gone through; then the
 * rest of the new contents follows, as with {@code set_next} and {@code _PyDict_Next}.
 */
abstract class HashedKeys {
  Object key;
  long hash;

  /**
   * The keys of a set, a dict, or whatever else can be iterated. Raises TypeError if nothing can.
   */
  static HashedKeys of(Object iterable) {
    SetStorage set = SetStorage.of(iterable);
    if (set != null) {
      return of(set);
    }
    return PyType.of(iterable) == PyDict.TYPE
        ? new OfDict((PyDict) iterable)
        : new OfIterator(IteratorProtocol.getIterator(iterable));
  }

  static HashedKeys of(SetStorage set) {
    return new OfSet(set);
  }

  /** Goes on to the next key, if there is one. */
  abstract boolean advance();

  private static final class OfSet extends HashedKeys {
    private final SetStorage set;
    private int slot;

    OfSet(SetStorage set) {
      this.set = set;
    }

    @Override
    boolean advance() {
      for (; slot < set.slots(); slot++) {
        key = set.keyAt(slot);
        if (key != null) {
          hash = set.hashAt(slot++);
          return true;
        }
      }
      return false;
    }
  }

  private static final class OfDict extends HashedKeys {
    private final PyDict dict;
    private int entry = -1;

    OfDict(PyDict dict) {
      this.dict = dict;
    }

    @Override
    boolean advance() {
      entry = dict.next(entry);
      if (entry < 0) {
        return false;
      }
      key = dict.keyAt(entry);
      hash = dict.hashAt(entry);
      return true;
    }
  }

  private static final class OfIterator extends HashedKeys {
    private final Object iterator;

    OfIterator(Object iterator) {
      this.iterator = iterator;
    }

    @Override
    boolean advance() {
      key = IteratorProtocol.nextOrNull(iterator);
      if (key == null) {
        return false;
      }
      hash = ObjectProtocol.hash(key);
      return true;
    }
  }
}
