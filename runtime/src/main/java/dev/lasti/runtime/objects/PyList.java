package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.Sequences;
import dev.lasti.runtime.protocol.SliceBounds;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** {@code list}; {@code listobject.c}. */
public final class PyList extends AbstractList<Object> implements PyObject, RandomAccess {
  public static final PyType TYPE =
      PyType.builtin("list", PyType.OBJECT, PyListMethods.TABLE)
          .makeSequence()
          .with(TypeFlags.MATCH_SELF);

  private static final Object[] NO_ITEMS = {};
  private static final int MIN_CAPACITY = 8;

  private Object[] items;
  private int size;

  public PyList() {
    this(NO_ITEMS, 0);
  }

  private PyList(Object[] items, int size) {
    this.items = items;
    this.size = size;
  }

  /** A list of these items. The array becomes the list's own. */
  public static PyList of(Object... items) {
    return new PyList(items, items.length);
  }

  /** {@code list(iterable)}. */
  public static PyList from(Object iterable) {
    PyList list = new PyList();
    list.extend(iterable);
    return list;
  }

  /** The list inside of an instance of a subclass, or the list itself, or {@code null}. */
  public static PyList valueOrNull(Object object) {
    if (object instanceof PyInstance instance) {
      return instance.value() instanceof PyList list ? list : null;
    }
    return object instanceof PyList list ? list : null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Object get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return items[index];
  }

  @Override
  public Object set(int index, Object value) {
    Object before = get(index);
    items[index] = value;
    return before;
  }

  @Override
  public boolean add(Object value) {
    append(value);
    return true;
  }

  @Override
  public void add(int index, Object value) {
    replace(index, index, new Object[] {value}, 1);
  }

  @Override
  public Object remove(int index) {
    Object removed = get(index);
    replace(index, index + 1, NO_ITEMS, 0);
    return removed;
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(items, size);
  }

  /** The items as a tuple, which may take the array over: the list must not be used again. */
  public PyTuple intoTuple() {
    return PyTuple.of(items.length == size ? items : toArray());
  }

  /** The array behind the list, of which the first {@link #size} count; only to read at once. */
  Object[] items() {
    return items;
  }

  /** Replaces all items; the array becomes the list's own. */
  void become(Object[] newItems, int newSize) {
    items = newItems;
    size = newSize;
  }

  /** Replaces the items from start to stop. */
  private void replace(int start, int stop, Object[] by, int count) {
    int newSize = size - (stop - start) + count;
    Object[] target = newSize > items.length ? new Object[grown(newSize)] : items;
    if (target != items) {
      System.arraycopy(items, 0, target, 0, start);
    }
    System.arraycopy(items, stop, target, start + count, size - stop);
    System.arraycopy(by, 0, target, start, count);
    if (newSize < size) {
      Arrays.fill(target, newSize, size, null);
    }
    items = target;
    size = newSize;
  }

  private static int grown(int needed) {
    return Math.max(MIN_CAPACITY, needed + (needed >> 1));
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyList());
  }

  @PyMethod("__init__($self, iterable=(), /)")
  void init(Object iterable) {
    clear();
    if (iterable != null) {
      extend(iterable);
    }
  }

  @PyMethod("append($self, object, /)")
  public void append(Object value) {
    if (size == items.length) {
      items = Arrays.copyOf(items, grown(size + 1));
    }
    items[size++] = value;
  }

  @PyMethod("extend($self, iterable, /)")
  public void extend(Object iterable) {
    if (iterable instanceof PyTuple tuple) {
      appendAll(tuple.items(), tuple.size());
    } else if (iterable instanceof PyList list) {
      appendAll(list.items, list.size);
    } else if (valueOrNull(iterable) == this) {
      appendAll(items, size);
    } else {
      appendEach(iterable);
    }
  }

  private void appendAll(Object[] added, int count) {
    int newSize = size + count;
    if (newSize > items.length) {
      items = Arrays.copyOf(items, Math.max(newSize, items.length + (items.length >> 1)));
    }
    System.arraycopy(added, 0, items, size, count);
    size = newSize;
  }

  /** Asks an instance for its length first, as {@code list_extend} does to allocate space. */
  private void appendEach(Object iterable) {
    Object iterator = IteratorProtocol.getIterator(iterable);
    if (iterable instanceof PyInstance) {
      ObjectProtocol.lengthHint(iterable, MIN_CAPACITY);
    }
    for (Object value = IteratorProtocol.nextOrNull(iterator);
        value != null;
        value = IteratorProtocol.nextOrNull(iterator)) {
      append(value);
    }
  }

  @PyMethod("insert($self, index, object, /)")
  void insert(Object index, Object value) {
    add(Sequences.insertionIndex(index, size), value);
  }

  @PyMethod("remove($self, value, /)")
  void removeValue(Object value) {
    int found = find(value, 0, size);
    if (found < 0) {
      throw PyErrors.valueError("list.remove(x): x not in list");
    }
    remove(found);
  }

  @PyMethod("pop($self, index=-1, /)")
  Object pop(Object index) {
    long at = index == null ? -1 : NumberProtocol.asSize(index);
    if (size == 0) {
      throw PyErrors.indexError("pop from empty list");
    }
    if (at == -1) {
      Object last = items[--size];
      items[size] = null;
      return last;
    }
    return remove(Sequences.checkIndex(at, size, "pop index out of range"));
  }

  @Override
  @PyMethod("clear($self, /)")
  public void clear() {
    items = NO_ITEMS;
    size = 0;
  }

  @PyMethod("copy($self, /)")
  PyList copy() {
    return of(toArray());
  }

  /** Finds while the list may change under the comparison. */
  private int find(Object value, int start, int stop) {
    for (int i = start; i < Math.min(stop, size); i++) {
      if (Comparison.isEqual(items[i], value)) {
        return i;
      }
    }
    return -1;
  }

  @PyMethod("index($self, value, start=0, stop=sys.maxsize, /)")
  long indexOf(Object value, Object start, Object stop) {
    int from = start == null ? 0 : fromFront(Sequences.searchIndex(start));
    int to = stop == null ? size : fromFront(Sequences.searchIndex(stop));
    int found = find(value, from, to);
    if (found < 0) {
      throw PyErrors.valueError(ObjectProtocol.repr(value) + " is not in list");
    }
    return found;
  }

  private int fromFront(int index) {
    return index < 0 ? Math.max(0, index + size) : index;
  }

  @PyMethod("count($self, value, /)")
  long count(Object value) {
    long count = 0;
    for (int i = find(value, 0, size); i >= 0; i = find(value, i + 1, size)) {
      count++;
    }
    return count;
  }

  @PyMethod("reverse($self, /)")
  void reverse() {
    for (int low = 0, high = size - 1; low < high; low++, high--) {
      Object item = items[low];
      items[low] = items[high];
      items[high] = item;
    }
  }

  @PyMethod("sort($self, /, *, key=None, reverse=False)")
  public void sort(Object key, boolean reverse) {
    ListSort.sort(this, key == PyNone.NONE ? null : key, reverse);
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return size;
  }

  @PyMethod("__getitem__($self, index, /)")
  public Object getItem(Object key) {
    return key instanceof PySlice slice ? slice(slice) : items[Sequences.index(key, size, "list")];
  }

  /** {@code list[start:stop:step]}. */
  public PyList slice(PySlice slice) {
    return of(Sequences.slice(items, slice.bounds(size)));
  }

  @PyMethod("__setitem__($self, key, value, /)")
  public void setItem(Object key, Object value) {
    if (key instanceof PySlice slice) {
      setSlice(slice, value);
    } else {
      items[assignmentIndex(key)] = value;
    }
  }

  private int assignmentIndex(Object key) {
    if (!NumberProtocol.isIndex(key)) {
      return Sequences.index(key, size, "list");
    }
    return Sequences.checkIndex(
        NumberProtocol.asIndex(key), size, "list assignment index out of range");
  }

  private void setSlice(PySlice slice, Object value) {
    if (slice.step() == PyNone.NONE || Long.valueOf(1).equals(slice.step())) {
      Object[] by = Sequences.fast(value, "can only assign an iterable");
      SliceBounds bounds = slice.bounds(size);
      replace(bounds.start(), Math.max(bounds.start(), bounds.stop()), by, by.length);
      return;
    }
    Object[] by = Sequences.fast(value, "must assign iterable to extended slice");
    SliceBounds bounds = slice.bounds(size);
    if (by.length != bounds.count()) {
      throw PyErrors.valueError(
          "attempt to assign sequence of size "
              + by.length
              + " to extended slice of size "
              + bounds.count());
    }
    for (int i = 0, to = bounds.start(); i < by.length; i++, to += bounds.step()) {
      items[to] = by[i];
    }
  }

  @PyMethod("__delitem__($self, key, /)")
  public void deleteItem(Object key) {
    if (key instanceof PySlice slice) {
      deleteSlice(slice.bounds(size));
    } else {
      remove(assignmentIndex(key));
    }
  }

  private void deleteSlice(SliceBounds bounds) {
    boolean[] isDeleted = new boolean[size];
    for (int i = 0, at = bounds.start(); i < bounds.count(); i++, at += bounds.step()) {
      isDeleted[at] = true;
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (!isDeleted[i]) {
        items[kept++] = items[i];
      }
    }
    Arrays.fill(items, kept, size, null);
    size = kept;
  }

  @PyMethod("__contains__($self, key, /)")
  public boolean has(Object key) {
    return find(key, 0, size) >= 0;
  }

  @PyMethod("__iter__($self, /)")
  public PyIterator iterate() {
    return new ListIterator(this);
  }

  @PyMethod("__reversed__($self, /)")
  PyIterator reversed() {
    return new ListReverseIterator(this);
  }

  @PyMethod("__add__($self, value, /)")
  Object plus(Object other) {
    PyList list = valueOrNull(other);
    if (list == null) {
      throw PyErrors.typeError(
          "can only concatenate list (not \"" + PyType.of(other).name() + "\") to list");
    }
    return of(Sequences.concatenate(items, size, list.items, list.size));
  }

  @PyMethod("__iadd__($self, value, /)")
  static Object addInPlace(Object self, Object other) {
    valueOrNull(self).extend(other);
    return self;
  }

  @PyMethod("__mul__($self, value, /)")
  Object multiply(Object count) {
    return of(Sequences.repeat(items, size, Sequences.repeatCount(count, size)));
  }

  @PyMethod("__rmul__($self, value, /)")
  Object reflectedMultiply(Object count) {
    return multiply(count);
  }

  @PyMethod("__imul__($self, value, /)")
  static Object multiplyInPlace(Object self, Object count) {
    PyList list = valueOrNull(self);
    Object[] repeated =
        Sequences.repeat(list.items, list.size, Sequences.repeatCount(count, list.size));
    list.become(repeated, repeated.length);
    return self;
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    PyList list = valueOrNull(other);
    if (list == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    if (size != list.size && operation.isEquality()) {
      return operation.holdsFor(false);
    }
    for (int i = 0; i < size && i < list.size; i++) {
      Object own = items[i];
      Object others = list.items[i];
      if (!Comparison.isEqual(own, others)) {
        return differenceAt(i, own, others, list, operation);
      }
    }
    return operation.holdsFor(Integer.compare(size, list.size));
  }

  /** The comparison of two items may have shortened one of the lists; {@code list_richcompare}. */
  private Object differenceAt(
      int index, Object own, Object others, PyList list, ComparisonOperation operation) {
    if (index >= size || index >= list.size) {
      return operation.holdsFor(Integer.compare(size, list.size));
    }
    return operation.isEquality() ? operation.holdsFor(false) : operation.apply(own, others);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return Representation.guarded(this, "[...]", l -> Sequences.repr(l.items, l.size, "[", "]"));
  }

  @PyMethod("__sizeof__($self, /)")
  long sizeOf() {
    return ContainerSize.ofList(size, items.length >= MIN_CAPACITY);
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PyList && compare(other, ComparisonOperation.EQUAL) == Boolean.TRUE;
  }

  /** A list is no key in Python; in Java it must have a hash code all the same. */
  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return repr();
  }
}
