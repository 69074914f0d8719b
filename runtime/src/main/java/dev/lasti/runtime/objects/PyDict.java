package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * {@code dict}; {@code dictobject.c}.
 *
 * <p>Entries stand in arrays in the order of insertion; a table of their numbers finds them by
 * hash. A deleted entry leaves a hole until the next resize. The hash of an int is its value, so
 * ints in a row fill slots in a row: where one is taken, the next is sought elsewhere ({@link
 * #probe}), as CPython does, because walking to the end of such a row takes as long as the row.
 */
public class PyDict extends AbstractMap<Object, Object> implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("dict", PyType.OBJECT, PyDictMethods.TABLE)
          .with(TypeFlags.MAPPING | TypeFlags.MATCH_SELF);

  private static final int MIN_TABLE = 8;
  private static final int FREE = 0;
  private static final int PERTURB_SHIFT = 5;

  /** What empty dicts share: calls with {@code **kwargs} make one each time. */
  private static final int[] NO_TABLE = {FREE};

  private static final Object[] NO_OBJECTS = {};
  private static final long[] NO_HASHES = {};

  /**
   * The number of an entry plus one, or FREE; entries of deleted keys stay until the next resize.
   */
  /** What a search answers when a comparison has changed the table. */
  private static final int CHANGED = -2;

  private int[] table = NO_TABLE;

  private Object[] keys = NO_OBJECTS;
  private Object[] values = NO_OBJECTS;
  private long[] hashes = NO_HASHES;

  /** How many entries are in use, holes included. */
  private int end;

  /** How many entries are in use, holes excluded. */
  private int live;

  /** The first entry that is no hole, or {@link #end}. */
  private int first;

  /** One past the last entry that is no hole, or 0. */
  private int top;

  public PyDict() {}

  /** The dict inside of an instance of a subclass, or the dict itself, or {@code null}. */
  public static PyDict valueOrNull(Object object) {
    if (object instanceof PyInstance instance) {
      return instance.value() instanceof PyDict dict ? dict : null;
    }
    return object instanceof PyDict dict ? dict : null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int size() {
    return live;
  }

  /** One past the last entry: for iteration by {@link #keyAt}. */
  int end() {
    return end;
  }

  /** The key of an entry, or {@code null} for a hole. */
  Object keyAt(int entry) {
    return keys[entry];
  }

  /** The value of an entry that is no hole. */
  Object valueAt(int entry) {
    return values[entry];
  }

  /** The hash of the key of an entry. */
  long hashAt(int entry) {
    return hashes[entry];
  }

  void storeAt(int entry, Object value) {
    values[entry] = value;
  }

  /** The entry of a key, or -1. Raises TypeError for an unhashable key. */
  final int find(Object key) {
    return find(key, ObjectProtocol.hash(key));
  }

  /** The entry of a key whose hash is known, or -1. */
  int find(Object key, long hash) {
    return lookup(key, hash);
  }

  private int lookup(Object key, long hash) {
    int found = search(key, hash);
    while (found == CHANGED) {
      found = search(key, hash);
    }
    return found;
  }

  private int search(Object key, long hash) {
    int[] probed = table;
    int mask = probed.length - 1;
    int perturb = spread(hash);
    int slot = perturb & mask;
    for (int number = probed[slot]; number != FREE; number = probed[slot]) {
      int entry = number - 1;
      Object candidate = keys[entry];
      if (candidate == key && candidate != null) {
        return entry;
      }
      if (candidate != null && hashes[entry] == hash) {
        boolean same = isSame(candidate, key);
        if (table != probed || keys[entry] != candidate) {
          return CHANGED;
        }
        if (same) {
          return entry;
        }
      }
      perturb >>>= PERTURB_SHIFT;
      slot = probe(slot, perturb) & mask;
    }
    return -1;
  }

  /** Equality that avoids the protocol for strings, which nearly all keys are. */
  private static boolean isSame(Object candidate, Object key) {
    return candidate instanceof String text && key instanceof String
        ? text.equals(key)
        : Comparison.isEqual(candidate, key);
  }

  private static int spread(long hash) {
    int folded = (int) (hash ^ (hash >>> 32));
    return folded ^ (folded >>> 16);
  }

  /**
   * The slot after a taken one. Once {@code perturb} is 0, the recurrence visits every slot of a
   * table whose size is a power of two.
   */
  private static int probe(int slot, int perturb) {
    return slot * 5 + perturb + 1;
  }

  @Override
  public boolean containsKey(Object key) {
    return find(key) >= 0;
  }

  /** The value, or {@code null}. Raises TypeError for an unhashable key. */
  @Override
  public Object get(Object key) {
    int entry = find(key);
    return entry < 0 ? null : valueAt(entry);
  }

  /** Stores a value and returns the one before, or {@code null}. */
  @Override
  public Object put(Object key, Object value) {
    return store(key, ObjectProtocol.hash(key), value);
  }

  /** Stores a value under a key whose hash is known. */
  Object put(Object key, long hash, Object value) {
    return store(key, hash, value);
  }

  private Object store(Object key, long hash, Object value) {
    int entry = lookup(key, hash);
    if (entry >= 0) {
      Object before = valueAt(entry);
      storeAt(entry, value);
      return before;
    }
    insert(key, hash, value);
    return null;
  }

  /** Stores a value under a key that is not there. */
  void add(Object key, long hash, Object value) {
    insert(key, hash, value);
  }

  private void insert(Object key, long hash, Object value) {
    if (end == keys.length) {
      resize();
    }
    keys[end] = key;
    values[end] = value;
    hashes[end] = hash;
    end++;
    top = end;
    live++;
    enter(end, hash);
  }

  private void enter(int number, long hash) {
    int mask = table.length - 1;
    int perturb = spread(hash);
    int slot = perturb & mask;
    while (table[slot] != FREE) {
      perturb >>>= PERTURB_SHIFT;
      slot = probe(slot, perturb) & mask;
    }
    table[slot] = number;
  }

  /** Makes room for twice the live entries, without holes. */
  private void resize() {
    int size = MIN_TABLE;
    while (size * 2 / 3 <= live * 2) {
      size *= 2;
    }
    Object[] oldKeys = keys;
    Object[] oldValues = values;
    long[] oldHashes = hashes;
    int oldEnd = end;
    int capacity = size * 2 / 3;
    keys = new Object[capacity];
    values = new Object[capacity];
    hashes = new long[capacity];
    table = new int[size];
    end = 0;
    first = 0;
    for (int i = 0; i < oldEnd; i++) {
      if (oldKeys[i] != null) {
        keys[end] = oldKeys[i];
        values[end] = oldValues[i];
        hashes[end] = oldHashes[i];
        enter(++end, oldHashes[i]);
      }
    }
    top = end;
  }

  /** Removes a key and returns its value, or {@code null}. */
  @Override
  public Object remove(Object key) {
    int entry = find(key);
    if (entry < 0) {
      return null;
    }
    Object value = valueAt(entry);
    removeAt(entry);
    return value;
  }

  void removeAt(int entry) {
    keys[entry] = null;
    values[entry] = null;
    live--;
    while (first < end && keys[first] == null) {
      first++;
    }
    while (top > 0 && keys[top - 1] == null) {
      top--;
    }
  }

  /** Makes an entry the last one, without asking for the hash of its key again. */
  void moveToEnd(int entry) {
    Object key = keys[entry];
    Object value = values[entry];
    long hash = hashes[entry];
    removeAt(entry);
    insert(key, hash, value);
  }

  /** Makes an entry the first one. This takes time for every entry. */
  void moveToFront(int entry) {
    rotate(keys, entry);
    rotate(values, entry);
    long hash = hashes[entry];
    System.arraycopy(hashes, first, hashes, first + 1, entry - first);
    hashes[first] = hash;
    Arrays.fill(table, FREE);
    for (int i = first; i < top; i++) {
      if (keys[i] != null) {
        enter(i + 1, hashes[i]);
      }
    }
  }

  private void rotate(Object[] column, int entry) {
    Object moved = column[entry];
    System.arraycopy(column, first, column, first + 1, entry - first);
    column[first] = moved;
  }

  @Override
  @PyMethod("clear($self, /)")
  public void clear() {
    table = NO_TABLE;
    keys = NO_OBJECTS;
    values = NO_OBJECTS;
    hashes = NO_HASHES;
    end = 0;
    live = 0;
    first = 0;
    top = 0;
  }

  /** The entry that follows, or -1. Start with -1. */
  int next(int entry) {
    for (int i = Math.max(entry + 1, first); i < top; i++) {
      if (keys[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /** The last entry before this one, or -1. Start with {@link #end}. */
  int previous(int entry) {
    for (int i = Math.min(entry, top) - 1; i >= first; i--) {
      if (keys[i] != null) {
        return i;
      }
    }
    return -1;
  }

  /** Stores all entries of another dict, whose keys are not hashed again. */
  public void putAll(PyDict other) {
    int size = other.size();
    for (int i = other.next(-1); i >= 0; i = other.next(i)) {
      put(other.keyAt(i), other.hashAt(i), other.valueAt(i));
      if (other.size() != size && other != this) {
        throw PyErrors.runtimeError("dict mutated during update");
      }
    }
  }

  /** A new dict with the same entries. */
  public PyDict copy() {
    PyDict copy = new PyDict();
    copy.putAll(this);
    return copy;
  }

  /** {@code PyDict_Copy}, which asks a subclass with its own {@code __iter__} for its keys. */
  @PyMethod("copy($self, /)")
  static PyDict copyOf(Object self) {
    PyDict copy = new PyDict();
    DictUpdate.mergeMapping(copy, self);
    return copy;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyDict());
  }

  @PyMethod("__init__($self, *args, **kwargs)")
  protected static void init(Object self, Object[] arguments, PyDict keywords) {
    DictUpdate.update("dict", valueOrNull(self), arguments, keywords);
  }

  @PyMethod("update($self, *args, **kwargs)")
  static void update(Object self, Object[] arguments, PyDict keywords) {
    DictUpdate.update("update", valueOrNull(self), arguments, keywords);
  }

  @PyMethod("fromkeys($cls, iterable, value=None, /)")
  static Object fromKeys(PyType type, Object iterable, Object value) {
    return DictUpdate.fromKeys(type, iterable, value == null ? PyNone.NONE : value);
  }

  @PyMethod("__getitem__($self, key, /)")
  static Object getItem(Object self, Object key) {
    Object value = valueOrNull(self).get(key);
    if (value != null) {
      return value;
    }
    PyType type = PyType.of(self);
    Object missing = type == TYPE ? null : type.special(SpecialMethod.MISSING);
    if (missing == null) {
      throw PyErrors.keyError(key);
    }
    return CallProtocol.callUnbound(missing, self, key);
  }

  @PyMethod("__setitem__($self, key, value, /)")
  void setItem(Object key, Object value) {
    put(key, value);
  }

  @PyMethod("__delitem__($self, key, /)")
  public void deleteItem(Object key) {
    if (remove(key) == null) {
      throw PyErrors.keyError(key);
    }
  }

  boolean has(Object key, long hash) {
    return find(key, hash) >= 0;
  }

  @PyMethod("__contains__($self, key, /)")
  public boolean has(Object key) {
    return find(key) >= 0;
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return size();
  }

  @PyMethod("get($self, key, default=None, /)")
  Object getOrNone(Object key, Object otherwise) {
    Object value = get(key);
    return value != null ? value : otherwise == null ? PyNone.NONE : otherwise;
  }

  @PyMethod("setdefault($self, key, default=None, /)")
  Object setDefault(Object key, Object otherwise) {
    long hash = ObjectProtocol.hash(key);
    int entry = find(key, hash);
    if (entry >= 0) {
      return valueAt(entry);
    }
    Object value = otherwise == null ? PyNone.NONE : otherwise;
    add(key, hash, value);
    return value;
  }

  @PyMethod("pop($self, key, default=<unrepresentable>, /)")
  Object pop(Object key, Object otherwise) {
    Object value = isEmpty() ? null : remove(key);
    if (value == null && otherwise == null) {
      throw PyErrors.keyError(key);
    }
    return value != null ? value : otherwise;
  }

  @PyMethod("popitem($self, /)")
  PyTuple popItem() {
    int last = previous(end);
    if (last < 0) {
      throw PyErrors.keyError("popitem(): dictionary is empty");
    }
    PyTuple item = PyTuple.of(keyAt(last), valueAt(last));
    removeAt(last);
    return item;
  }

  @PyMethod("keys($self, /)")
  DictKeys keysForPython() {
    return new DictKeys(this, DictKeys.TYPE);
  }

  @PyMethod("values($self, /)")
  DictValues valuesForPython() {
    return new DictValues(this, DictValues.TYPE);
  }

  @PyMethod("items($self, /)")
  DictItems itemsForPython() {
    return new DictItems(this, DictItems.TYPE);
  }

  @PyMethod("__iter__($self, /)")
  public PyIterator iterate() {
    return iterator(DictIterator.Kind.KEY);
  }

  @PyMethod("__reversed__($self, /)")
  PyIterator reversed() {
    return reverseIterator(DictIterator.Kind.KEY);
  }

  PyIterator iterator(DictIterator.Kind kind) {
    return new DictIterator(this, kind, false);
  }

  PyIterator reverseIterator(DictIterator.Kind kind) {
    return new DictIterator(this, kind, true);
  }

  @PyMethod("__or__($self, value, /)")
  static Object or(Object self, Object other) {
    return valueOrNull(other) == null ? PyNotImplemented.NOT_IMPLEMENTED : union(self, other);
  }

  @PyMethod("__ror__($self, value, /)")
  static Object reflectedOr(Object self, Object other) {
    return valueOrNull(other) == null ? PyNotImplemented.NOT_IMPLEMENTED : union(other, self);
  }

  private static PyDict union(Object left, Object right) {
    PyDict union = copyOf(left);
    DictUpdate.mergeMapping(union, right);
    return union;
  }

  @PyMethod("__ior__($self, value, /)")
  static Object orInPlace(Object self, Object other) {
    DictUpdate.merge(valueOrNull(self), other);
    return self;
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    PyDict dict = operation.isEquality() ? valueOrNull(other) : null;
    return dict == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : (Object) operation.holdsFor(hasSameEntries(dict));
  }

  final boolean hasSameEntries(PyDict other) {
    if (size() != other.size()) {
      return false;
    }
    for (int i = next(-1); i >= 0; i = next(i)) {
      Object own = valueAt(i);
      int entry = other.find(keyAt(i), hashes[i]);
      if (entry < 0 || !Comparison.isEqual(own, other.valueAt(entry))) {
        return false;
      }
    }
    return true;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return Representation.guarded(this, "{...}", PyDict::entriesText);
  }

  private String entriesText() {
    StringBuilder out = new StringBuilder("{");
    for (int i = next(-1); i >= 0; i = next(i)) {
      out.append(out.length() == 1 ? "" : ", ").append(ObjectProtocol.repr(keyAt(i)));
      out.append(": ").append(ObjectProtocol.repr(valueAt(i)));
    }
    return out.append('}').toString();
  }

  @PyMethod("__sizeof__($self, /)")
  long sizeOf() {
    return ContainerSize.ofDict(this);
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }

  @Override
  public Set<Map.Entry<Object, Object>> entrySet() {
    return DictEntries.of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyDict dict && hasSameEntries(dict);
  }

  /** A dict is no key in Python; in Java it must have a hash code all the same. */
  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return repr();
  }
}
