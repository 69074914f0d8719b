package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.Sequences;
import java.util.AbstractList;
import java.util.RandomAccess;

/** {@code tuple}; {@code tupleobject.c}. */
public final class PyTuple extends AbstractList<Object> implements PyObject, RandomAccess {
  public static final PyType TYPE =
      PyType.builtin("tuple", PyType.OBJECT, PyTupleMethods.TABLE)
          .makeSequence()
          .with(TypeFlags.MATCH_SELF);
  public static final PyTuple EMPTY = new PyTuple(new Object[0]);

  /** The primes of xxHash that {@code tuplehash} uses. */
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;

  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
  private static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private final Object[] items;

  private PyTuple(Object[] items) {
    this.items = items;
  }

  /** A tuple of these items. The array is kept and must not change. */
  public static PyTuple of(Object... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  /** {@code tuple(iterable)}. */
  public static PyTuple from(Object iterable) {
    return iterable instanceof PyTuple tuple ? tuple : of(Sequences.toArray(iterable));
  }

  /** The tuple inside of an instance of a subclass, or the tuple itself, or {@code null}. */
  public static PyTuple valueOrNull(Object object) {
    if (object instanceof PyInstance instance) {
      return instance.value() instanceof PyTuple tuple ? tuple : null;
    }
    return object instanceof PyTuple tuple ? tuple : null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int size() {
    return items.length;
  }

  @Override
  public Object get(int index) {
    return items[index];
  }

  /** The items themselves; the caller must not change them. */
  public Object[] items() {
    return items;
  }

  /** A copy of the items. */
  @Override
  public Object[] toArray() {
    return items.clone();
  }

  @PyMethod("__new__($type, iterable=(), /)")
  static Object create(PyType type, Object iterable) {
    return type.wrap(TYPE, iterable == null ? EMPTY : from(iterable));
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return items.length;
  }

  @PyMethod("__getitem__($self, key, /)")
  public Object getItem(Object key) {
    return key instanceof PySlice slice
        ? slice(slice)
        : items[Sequences.index(key, items.length, "tuple")];
  }

  /** {@code tuple[start:stop:step]}. */
  public PyTuple slice(PySlice slice) {
    return of(Sequences.slice(items, slice.bounds(items.length)));
  }

  @PyMethod("__contains__($self, key, /)")
  public boolean has(Object key) {
    return Sequences.find(items, key, 0, items.length) >= 0;
  }

  @PyMethod("__iter__($self, /)")
  public PyIterator iterate() {
    return new TupleIterator(this);
  }

  @PyMethod("index($self, value, start=0, stop=sys.maxsize, /)")
  long indexOf(Object value, Object start, Object stop) {
    int from = start == null ? 0 : fromFront(Sequences.searchIndex(start));
    int to = stop == null ? items.length : fromFront(Sequences.searchIndex(stop));
    int found = Sequences.find(items, value, from, to);
    if (found < 0) {
      throw PyErrors.valueError("tuple.index(x): x not in tuple");
    }
    return found;
  }

  private int fromFront(int index) {
    return index < 0 ? Math.max(0, index + items.length) : index;
  }

  @PyMethod("count($self, value, /)")
  long count(Object value) {
    long count = 0;
    for (int i = Sequences.find(items, value, 0, items.length);
        i >= 0;
        i = Sequences.find(items, value, i + 1, items.length)) {
      count++;
    }
    return count;
  }

  @PyMethod("__add__($self, value, /)")
  Object plus(Object other) {
    PyTuple tuple = valueOrNull(other);
    if (tuple == null) {
      throw PyErrors.typeError(
          "can only concatenate tuple (not \"" + PyType.of(other).name() + "\") to tuple");
    }
    return concatenate(tuple);
  }

  /** {@code self + other}. */
  public PyTuple concatenate(PyTuple other) {
    return of(Sequences.concatenate(items, items.length, other.items, other.items.length));
  }

  @PyMethod("__mul__($self, value, /)")
  Object multiply(Object count) {
    int times = Sequences.repeatCount(count, items.length);
    return times == 1 ? this : of(Sequences.repeat(items, items.length, times));
  }

  @PyMethod("__rmul__($self, value, /)")
  Object reflectedMultiply(Object count) {
    return multiply(count);
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    PyTuple tuple = valueOrNull(other);
    return tuple == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : Sequences.compare(items, items.length, tuple.items, tuple.items.length, operation);
  }

  /** {@code tuplehash}: xxHash over the hashes of the items. */
  @PyMethod("__hash__($self, /)")
  public long hash() {
    long hash = PRIME_5;
    for (Object item : items) {
      hash += ObjectProtocol.hash(item) * PRIME_2;
      hash = Long.rotateLeft(hash, 31) * PRIME_1;
    }
    hash += items.length ^ (PRIME_5 ^ 3527539L);
    return hash == -1 ? 1546275796L : hash;
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    String close = items.length == 1 ? ",)" : ")";
    return Representation.guarded(
        this, "(...)", t -> Sequences.repr(t.items, t.items.length, "(", close));
  }

  @PyMethod("__getnewargs__($self, /)")
  PyTuple newArguments() {
    return of(this);
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyTuple && compare(other, ComparisonOperation.EQUAL) == Boolean.TRUE;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(hash());
  }

  @Override
  public String toString() {
    return repr();
  }
}
