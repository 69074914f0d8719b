package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * The hash table of {@code set} and {@code frozenset}: CPython's {@code setobject.c}, probe for
 * probe, so that sets of ints iterate in CPython's order.
 */
final class SetStorage {
  private static final int MIN_SIZE = 8;
  private static final int LINEAR_PROBES = 9;
  private static final int PERTURB_SHIFT = 5;

  /** Above this size a table grows by 2, below by 4. */
  private static final int LARGE = 50000;

  private static final Object DUMMY = new Object();

  /**
   * What a probe answers that met a free slot, only other keys, or a change of the table by a
   * comparison.
   */
  private static final int ABSENT = -1;

  private static final int CONTINUE = -2;
  private static final int CHANGED = -3;

  private Object[] keys = new Object[MIN_SIZE];
  private long[] hashes = new long[MIN_SIZE];
  private int mask = MIN_SIZE - 1;

  /** Slots in use, dummies included. */
  private int fill;

  private int used;
  private int finger;

  /** The storage of a set or frozenset or an instance of a subclass, else {@code null}. */
  static SetStorage of(Object object) {
    Object value =
        object instanceof PyInstance instance && instance.value() != null
            ? instance.value()
            : object;
    return value instanceof AbstractPySet set ? set.storage : null;
  }

  int size() {
    return used;
  }

  int slots() {
    return mask + 1;
  }

  /** The key in a slot, or {@code null}. */
  Object keyAt(int slot) {
    Object key = keys[slot];
    return key == DUMMY ? null : key;
  }

  long hashAt(int slot) {
    return hashes[slot];
  }

  /** The slot of a key, or -1; {@code set_lookkey}. */
  private int find(Object key, long hash) {
    int found = search(key, hash);
    while (found == CHANGED) {
      found = search(key, hash);
    }
    return found;
  }

  private int search(Object key, long hash) {
    Object[] probed = keys;
    int slot = (int) (hash & mask);
    long perturb = hash;
    while (true) {
      int probes = slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      int found = probe(key, hash, slot, probes, probed);
      if (found != CONTINUE) {
        return found;
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) ((slot * 5L + 1 + perturb) & mask);
    }
  }

  private int probe(Object key, long hash, int start, int probes, Object[] probed) {
    for (int slot = start; slot <= start + probes; slot++) {
      Object candidate = probed[slot];
      if (candidate == null) {
        return ABSENT;
      }
      if (candidate == key) {
        return slot;
      }
      if (candidate != DUMMY && hashes[slot] == hash) {
        boolean equal = Comparison.isEqual(candidate, key);
        if (probed != keys || probed[slot] != candidate) {
          return CHANGED;
        }
        if (equal) {
          return slot;
        }
      }
    }
    return CONTINUE;
  }

  boolean has(Object key) {
    return find(key, ObjectProtocol.hash(key)) >= 0;
  }

  boolean has(Object key, long hash) {
    return find(key, hash) >= 0;
  }

  void add(Object key) {
    add(key, ObjectProtocol.hash(key));
  }

  /** {@code set_add_entry}. */
  void add(Object key, long hash) {
    if (find(key, hash) >= 0) {
      return;
    }
    used++;
    if (insert(key, hash)) {
      fill++;
      if (fill * 5L >= mask * 3L) {
        resize(used > LARGE ? used * 2 : used * 4);
      }
    }
  }

  /**
   * Puts a key that is not there into the last dummy before the first free slot, or else into that.
   *
   * @return whether it has taken a free slot
   */
  private boolean insert(Object key, long hash) {
    int slot = (int) (hash & mask);
    long perturb = hash;
    int dummy = -1;
    while (true) {
      int probes = slot + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
      for (int i = slot; i <= slot + probes; i++) {
        if (keys[i] == null) {
          put(dummy < 0 ? i : dummy, key, hash);
          return dummy < 0;
        }
        dummy = keys[i] == DUMMY ? i : dummy;
      }
      perturb >>>= PERTURB_SHIFT;
      slot = (int) ((slot * 5L + 1 + perturb) & mask);
    }
  }

  private void put(int slot, Object key, long hash) {
    keys[slot] = key;
    hashes[slot] = hash;
  }

  private void resize(int minimum) {
    int size = MIN_SIZE;
    while (size <= minimum) {
      size <<= 1;
    }
    Object[] oldKeys = keys;
    long[] oldHashes = hashes;
    keys = new Object[size];
    hashes = new long[size];
    mask = size - 1;
    fill = used;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != null && oldKeys[i] != DUMMY) {
        insert(oldKeys[i], oldHashes[i]);
      }
    }
  }

  boolean remove(Object key) {
    return remove(key, ObjectProtocol.hash(key));
  }

  boolean remove(Object key, long hash) {
    int slot = find(key, hash);
    if (slot < 0) {
      return false;
    }
    removeAt(slot);
    return true;
  }

  private void removeAt(int slot) {
    keys[slot] = DUMMY;
    hashes[slot] = -1;
    used--;
  }

  /** Frees the slots of what was taken out, if that is more than a quarter of the table. */
  void dropDummies() {
    if (fill - used > mask / 4) {
      resize(used > LARGE ? used * 2 : used * 4);
    }
  }

  void clear() {
    keys = new Object[MIN_SIZE];
    hashes = new long[MIN_SIZE];
    mask = MIN_SIZE - 1;
    fill = 0;
    used = 0;
  }

  /**
   * Takes out the member at or after the finger, which goes round; {@code null} when there is none.
   */
  Object pop() {
    if (used == 0) {
      return null;
    }
    int slot = finger & mask;
    while (keyAt(slot) == null) {
      slot = (slot + 1) & mask;
    }
    Object key = keys[slot];
    removeAt(slot);
    finger = slot + 1;
    return key;
  }

  /** Adds all members of another set; {@code set_merge}. */
  void merge(SetStorage other) {
    if (other == this || other.used == 0) {
      return;
    }
    if ((fill + (long) other.used) * 5 >= mask * 3L) {
      resize((used + other.used) * 2);
    }
    if (fill == 0 && mask == other.mask && other.fill == other.used) {
      copyTable(other);
      return;
    }
    for (int i = 0; i < other.keys.length; i++) {
      Object key = other.keyAt(i);
      if (key != null) {
        add(key, other.hashes[i]);
      }
    }
  }

  private void copyTable(SetStorage other) {
    takeTable(other);
    keys = keys.clone();
    hashes = hashes.clone();
  }

  /** Takes over the table of a set that is not used any more; {@code set_swap_bodies}. */
  void takeTable(SetStorage other) {
    keys = other.keys;
    hashes = other.hashes;
    mask = other.mask;
    fill = other.fill;
    used = other.used;
  }

  /** Adds what any iterable gives; {@code set_update_internal}. */
  void update(Object iterable) {
    SetStorage other = of(iterable);
    if (other != null) {
      merge(other);
      return;
    }
    if (iterable instanceof PyDict dict && (fill + (long) dict.size()) * 5 >= mask * 3L) {
      resize((used + dict.size()) * 2);
    }
    HashedKeys keys = HashedKeys.of(iterable);
    while (keys.advance()) {
      add(keys.key, keys.hash);
    }
  }

  SetStorage copy() {
    SetStorage copy = new SetStorage();
    copy.merge(this);
    return copy;
  }

  /** Whether every member is in the other set. */
  boolean isSubsetOf(SetStorage other) {
    if (used > other.used) {
      return false;
    }
    for (int i = 0; i < keys.length; i++) {
      Object key = keyAt(i);
      if (key != null && !other.has(key, hashes[i])) {
        return false;
      }
    }
    return true;
  }

  /** {@code set_richcompare}: the order is that of inclusion. */
  boolean compare(SetStorage other, ComparisonOperation operation) {
    return switch (operation) {
      case EQUAL -> isEqual(other);
      case NOT_EQUAL -> !isEqual(other);
      case LESS -> size() < other.size() && isSubsetOf(other);
      case LESS_EQUAL -> isSubsetOf(other);
      case GREATER -> size() > other.size() && other.isSubsetOf(this);
      case GREATER_EQUAL -> other.isSubsetOf(this);
    };
  }

  boolean isEqual(SetStorage other) {
    return used == other.used && isSubsetOf(other);
  }

  /** {@code frozenset_hash}: the same for every order of the members. */
  long frozenHash() {
    long hash = 0;
    for (int i = 0; i < keys.length; i++) {
      hash ^= shuffled(keys[i] == null ? 0 : hashes[i]);
    }
    if (((mask + 1 - fill) & 1) != 0) {
      hash ^= shuffled(0);
    }
    if (((fill - used) & 1) != 0) {
      hash ^= shuffled(-1);
    }
    hash ^= (used + 1L) * 1927868237L;
    hash ^= (hash >>> 11) ^ (hash >>> 25);
    hash = hash * 69069 + 907133923L;
    return hash == -1 ? 590923713L : hash;
  }

  private static long shuffled(long hash) {
    return ((hash ^ 89869747L) ^ (hash << 16)) * 3644798167L;
  }
}
