package dev.lasti.runtime.modules.collections;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyInt;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PySlice;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reduction;
import dev.lasti.runtime.objects.Representation;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.Sequences;

/**
 * {@code collections.deque}: the items stand in a ring, an array whose length is a power of two.
 *
 * <p>With a {@code maxlen}, adding at one end of a full deque drops the item at the other.
 */
final class Deque implements PyObject {
  static final PyType TYPE =
      PyType.builtin("collections.deque", PyType.OBJECT, DequeMethods.TABLE)
          .makeSequence()
          .withModuleAttribute();

  private static final int MIN_CAPACITY = 8;
  private static final int UNLIMITED = -1;

  private Object[] ring = new Object[MIN_CAPACITY];
  private int head;
  private int size;
  private int limit = UNLIMITED;

  /** Counts the changes that iterators must not miss. */
  private int state;

  /** The deque inside of an instance of a subclass, or the deque itself, or {@code null}. */
  static Deque valueOrNull(Object object) {
    Object value = object instanceof PyInstance instance ? instance.value() : object;
    return value instanceof Deque deque ? deque : null;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new Deque());
  }

  @PyMethod("__init__($self, /, iterable=(), maxlen=None)")
  void init(Object iterable, Object maxlen) {
    limit = maxlen == null || maxlen == PyNone.NONE ? UNLIMITED : limit(maxlen);
    if (size > 0) {
      clear();
    }
    if (iterable != null) {
      extend(iterable);
    }
  }

  private static int limit(Object maxlen) {
    if (!PyType.of(maxlen).isSubtypeOf(PyInt.TYPE)) {
      throw PyErrors.typeError("an integer is required");
    }
    long value = NumberProtocol.asSize(maxlen);
    if (value < 0) {
      throw PyErrors.valueError("maxlen must be non-negative");
    }
    return (int) Math.min(value, Integer.MAX_VALUE);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  int size() {
    return size;
  }

  int state() {
    return state;
  }

  Object item(int index) {
    return ring[(head + index) & (ring.length - 1)];
  }

  private void item(int index, Object value) {
    ring[(head + index) & (ring.length - 1)] = value;
  }

  private Object[] toArray() {
    Object[] items = new Object[size];
    int front = Math.min(size, ring.length - head);
    System.arraycopy(ring, head, items, 0, front);
    System.arraycopy(ring, 0, items, front, size - front);
    return items;
  }

  private void grow() {
    Object[] larger = new Object[ring.length * 2];
    System.arraycopy(toArray(), 0, larger, 0, size);
    ring = larger;
    head = 0;
  }

  @PyMethod("append($self, item, /)")
  void append(Object value) {
    if (size == ring.length) {
      grow();
    }
    item(size++, value);
    state++;
    if (limit >= 0 && size > limit) {
      popLeft();
    }
  }

  @PyMethod("appendleft($self, item, /)")
  void appendLeft(Object value) {
    if (size == ring.length) {
      grow();
    }
    head = (head - 1) & (ring.length - 1);
    ring[head] = value;
    size++;
    state++;
    if (limit >= 0 && size > limit) {
      pop();
    }
  }

  @PyMethod("pop($self, /)")
  Object pop() {
    checkNotEmpty();
    Object last = item(--size);
    item(size, null);
    state++;
    return last;
  }

  @PyMethod("popleft($self, /)")
  Object popLeft() {
    checkNotEmpty();
    Object first = ring[head];
    ring[head] = null;
    head = (head + 1) & (ring.length - 1);
    size--;
    state++;
    return first;
  }

  private void checkNotEmpty() {
    if (size == 0) {
      throw PyErrors.indexError("pop from an empty deque");
    }
  }

  @PyMethod("extend($self, iterable, /)")
  void extend(Object iterable) {
    Object iterator = iterator(iterable);
    for (Object value = IteratorProtocol.nextOrNull(iterator);
        value != null;
        value = IteratorProtocol.nextOrNull(iterator)) {
      append(value);
    }
  }

  @PyMethod("extendleft($self, iterable, /)")
  void extendLeft(Object iterable) {
    Object iterator = iterator(iterable);
    for (Object value = IteratorProtocol.nextOrNull(iterator);
        value != null;
        value = IteratorProtocol.nextOrNull(iterator)) {
      appendLeft(value);
    }
  }

  /** A deque that is added to itself is copied first. */
  private Object iterator(Object iterable) {
    return valueOrNull(iterable) == this
        ? PyList.of(toArray()).iterate()
        : IteratorProtocol.getIterator(iterable);
  }

  @PyMethod("clear($self, /)")
  void clear() {
    if (size > 0) {
      state++;
    }
    ring = new Object[MIN_CAPACITY];
    head = 0;
    size = 0;
  }

  @PyMethod("rotate($self, n=1, /)")
  void rotate(Object steps) {
    rotateBy(steps == null ? 1 : NumberProtocol.asSize(steps));
  }

  /** Moves so many items, at most half of them, from one end to the other. */
  private void rotateBy(long steps) {
    if (size <= 1) {
      return;
    }
    state++;
    int right = (int) Math.floorMod(steps, (long) size);
    if (right <= size / 2) {
      for (int i = 0; i < right; i++) {
        appendLeftUnlimited(popUncounted());
      }
    } else {
      for (int i = right; i < size; i++) {
        Object first = ring[head];
        ring[head] = null;
        head = (head + 1) & (ring.length - 1);
        item(size - 1, first);
      }
    }
  }

  private Object popUncounted() {
    Object last = item(--size);
    item(size, null);
    return last;
  }

  private void appendLeftUnlimited(Object value) {
    head = (head - 1) & (ring.length - 1);
    ring[head] = value;
    size++;
  }

  @PyMethod("reverse($self, /)")
  void reverse() {
    for (int low = 0, high = size - 1; low < high; low++, high--) {
      Object value = item(low);
      item(low, item(high));
      item(high, value);
    }
  }

  @PyMethod("insert($self, index, value, /)")
  void insert(Object index, Object value) {
    long at = NumberProtocol.asSize(index);
    if (limit >= 0 && size >= limit) {
      throw PyErrors.indexError("deque already at its maximum size");
    }
    int place = (int) (at < 0 ? Math.max(0, at + size) : Math.min(at, size));
    if (place == size) {
      append(value);
    } else {
      rotateBy(-place);
      appendLeft(value);
      rotateBy(place);
    }
  }

  /** {@code deque_del_item}. */
  private void removeAt(int index) {
    rotateBy(-index);
    popLeft();
    rotateBy(index);
  }

  @PyMethod("remove($self, value, /)")
  void remove(Object value) {
    int before = state;
    for (int i = 0; i < size; i++) {
      boolean isEqual = Comparison.isEqual(item(i), value);
      if (state != before) {
        throw PyErrors.indexError("deque mutated during iteration");
      }
      if (isEqual) {
        removeAt(i);
        return;
      }
    }
    throw PyErrors.valueError(ObjectProtocol.repr(value) + " is not in deque");
  }

  /** Where the value is between two indices, or -1. Raises RuntimeError when the deque changes. */
  private int find(Object value, int start, int stop) {
    int before = state;
    for (int i = start; i < stop; i++) {
      boolean isEqual = Comparison.isEqual(item(i), value);
      if (state != before) {
        throw mutated();
      }
      if (isEqual) {
        return i;
      }
    }
    return -1;
  }

  static RuntimeException mutated() {
    return PyErrors.runtimeError("deque mutated during iteration");
  }

  @PyMethod("index($self, value, start=0, stop=sys.maxsize, /)")
  long index(Object value, Object start, Object stop) {
    int from = start == null ? 0 : fromFront(PySlice.index(start));
    int to = stop == null ? size : fromFront(PySlice.index(stop));
    int found = find(value, Math.min(from, to), to);
    if (found < 0) {
      throw PyErrors.valueError(ObjectProtocol.repr(value) + " is not in deque");
    }
    return found;
  }

  private int fromFront(long index) {
    return (int) Math.max(0, Math.min(index < 0 ? index + size : index, size));
  }

  @PyMethod("count($self, value, /)")
  long count(Object value) {
    long count = 0;
    for (int i = find(value, 0, size); i >= 0; i = find(value, i + 1, size)) {
      count++;
    }
    return count;
  }

  @PyMethod("__contains__($self, key, /)")
  boolean contains(Object value) {
    return find(value, 0, size) >= 0;
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return size;
  }

  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    return item(checkedIndex(key));
  }

  @PyMethod("__setitem__($self, key, value, /)")
  void setItem(Object key, Object value) {
    item(checkedIndex(key), value);
  }

  @PyMethod("__delitem__($self, key, /)")
  void deleteItem(Object key) {
    removeAt(checkedIndex(key));
  }

  private int checkedIndex(Object key) {
    if (!NumberProtocol.isIndex(key)) {
      throw PyErrors.typeError(
          "sequence index must be integer, not '" + PyType.of(key).name() + "'");
    }
    return Sequences.checkIndex(NumberProtocol.asIndex(key), size, "deque index out of range");
  }

  @PyMethod("__iter__($self, /)")
  PyIterator iterate() {
    return new DequeIterator(this);
  }

  @PyMethod("__reversed__($self, /)")
  PyIterator reversed() {
    return new DequeReverseIterator(this);
  }

  @PyMethod("copy($self, /)")
  static Object copy(Object self) {
    Deque deque = valueOrNull(self);
    if (self != deque) {
      PyType type = PyType.of(self);
      return deque.limit < 0 ? type.call(self) : type.call(self, (long) deque.limit);
    }
    Deque copy = new Deque();
    copy.limit = deque.limit;
    copy.extend(deque);
    return copy;
  }

  @PyMethod("__copy__($self, /)")
  static Object copyForModule(Object self) {
    return copy(self);
  }

  @PyMethod("__add__($self, value, /)")
  static Object add(Object self, Object other) {
    Deque added = valueOrNull(other);
    if (added == null) {
      throw PyErrors.typeError(
          "can only concatenate deque (not \"" + PyType.of(other).name() + "\") to deque");
    }
    Object sum = copy(self);
    valueOrNull(sum).extend(other);
    return sum;
  }

  @PyMethod("__iadd__($self, value, /)")
  static Object addInPlace(Object self, Object other) {
    valueOrNull(self).extend(other);
    return self;
  }

  @PyMethod("__mul__($self, value, /)")
  static Object multiply(Object self, Object count) {
    return multiplyInPlace(copy(self), count);
  }

  @PyMethod("__rmul__($self, value, /)")
  static Object reflectedMultiply(Object self, Object count) {
    return multiply(self, count);
  }

  /** With a limit, what would be dropped again is not even added. */
  @PyMethod("__imul__($self, value, /)")
  static Object multiplyInPlace(Object self, Object count) {
    Deque deque = valueOrNull(self);
    int times = Sequences.repeatCount(count, deque.limit < 0 ? deque.size : 1);
    Object[] items = deque.toArray();
    if (times == 0) {
      deque.clear();
    }
    if (deque.limit >= 0 && items.length > 0) {
      times = Math.min(times, deque.limit / items.length + 2);
    }
    for (int i = 1; i < times; i++) {
      for (Object item : items) {
        deque.append(item);
      }
    }
    return self;
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    Deque deque = valueOrNull(other);
    if (deque == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    return Sequences.compare(toArray(), size, deque.toArray(), deque.size, operation);
  }

  @PyGetter("maxlen")
  Object maxlen() {
    return limit < 0 ? PyNone.NONE : (Object) (long) limit;
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    Deque deque = valueOrNull(self);
    return Representation.guarded(deque, "[...]", d -> d.text(PyType.of(self).shortName()));
  }

  private String text(String name) {
    String open = name + "([";
    String close = limit < 0 ? "])" : "], maxlen=" + limit + ")";
    return Sequences.repr(toArray(), size, open, close);
  }

  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    Deque deque = valueOrNull(self);
    PyTuple arguments =
        deque.limit < 0 ? PyTuple.EMPTY : PyTuple.of(PyTuple.EMPTY, (long) deque.limit);
    return PyTuple.of(
        PyType.of(self), arguments, Reduction.state(self), IteratorProtocol.getIterator(self));
  }

  @PyMethod("__sizeof__($self, /)")
  long sizeOf() {
    return 232L + 8L * ring.length;
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }
}
