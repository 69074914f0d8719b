package dev.lasti.runtime.modules.array;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Buffer;
import dev.lasti.runtime.objects.Exports;
import dev.lasti.runtime.objects.GenericAlias;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyMemoryView;
import dev.lasti.runtime.objects.PyNotImplemented;
import dev.lasti.runtime.objects.PySlice;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.protocol.Sequences;
import dev.lasti.runtime.protocol.SliceBounds;
import java.util.Arrays;

/** {@code array.array}: items of one machine type, side by side in memory. */
final class PyArray implements Buffer {
  static final PyType TYPE =
      PyType.builtin("array.array", PyType.OBJECT, PyArrayMethods.TABLE)
          .makeSequence()
          .withModuleAttribute();

  private static final byte[] NO_BYTES = {};
  private static final int FILE_BLOCK = 64 * 1024;

  private final ItemType itemType;
  private final Exports exports = new Exports();
  private byte[] memory = NO_BYTES;
  private int size;

  PyArray(ItemType itemType) {
    this.itemType = itemType;
  }

  private PyArray(ItemType itemType, byte[] memory) {
    this.itemType = itemType;
    this.memory = memory;
    this.size = memory.length / itemType.size();
  }

  /** The array inside of an instance of a subclass, or the array itself, or {@code null}. */
  static PyArray valueOrNull(Object object) {
    return Values.of(object) instanceof PyArray array ? array : null;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    if (!keywords.isEmpty() && type.lookup("__init__") == TYPE.lookup("__init__")) {
      throw PyErrors.typeError("array.array() takes no keyword arguments");
    }
    return type.wrap(TYPE, ArrayConstruction.create(arguments));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  ItemType itemType() {
    return itemType;
  }

  int size() {
    return size;
  }

  Object get(int index) {
    return itemType.get(memory, index * itemType.size());
  }

  private void set(int index, Object value) {
    itemType.set(memory, index * itemType.size(), value);
  }

  @Override
  public byte[] storage() {
    return memory;
  }

  @Override
  public int offset() {
    return 0;
  }

  @Override
  public int byteCount() {
    return size * itemType.size();
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String format() {
    return itemType.isUnicode() ? "w" : String.valueOf(itemType.code());
  }

  @Override
  @PyGetter("itemsize")
  public int itemSize() {
    return itemType.size();
  }

  @Override
  public void export(PyMemoryView view) {
    exports.add(view);
  }

  @Override
  public void release(PyMemoryView view) {
    exports.remove(view);
  }

  @PyGetter("typecode")
  String typecode() {
    return String.valueOf(itemType.code());
  }

  /** Replaces the items from start to stop by as many as these bytes are. */
  private void replace(int start, int stop, byte[] by) {
    int width = itemType.size();
    int tail = stop * width;
    int newTail = start * width + by.length;
    int end = byteCount();
    if (newTail != tail) {
      exports.checkNone("cannot resize an array that is exporting buffers");
      int newEnd = end + newTail - tail;
      byte[] target = newEnd > memory.length ? Arrays.copyOf(memory, grown(newEnd)) : memory;
      System.arraycopy(memory, tail, target, newTail, end - tail);
      memory = target;
      size = newEnd / width;
    }
    System.arraycopy(by, 0, memory, start * width, by.length);
  }

  private static int grown(int needed) {
    return needed + (needed >> 3) + 16;
  }

  private byte[] bytes() {
    return Arrays.copyOf(memory, byteCount());
  }

  private byte[] item(Object value) {
    byte[] bytes = new byte[itemType.size()];
    itemType.set(bytes, 0, value);
    return bytes;
  }

  @PyMethod("append($self, v, /)")
  void append(Object value) {
    int width = itemType.size();
    if ((size + 1) * width > memory.length) {
      replace(size, size, item(value));
      return;
    }
    exports.checkNone("cannot resize an array that is exporting buffers");
    itemType.set(memory, size * width, value);
    size++;
  }

  @PyMethod("extend($self, bb, /)")
  void extend(Object iterable) {
    PyArray other = valueOrNull(iterable);
    if (other == null) {
      extendFrom(iterable);
      return;
    }
    if (other.itemType != itemType) {
      throw PyErrors.typeError("can only extend with array of same kind");
    }
    replace(size, size, other.bytes());
  }

  /** Appends item by item, converting each. */
  void extendFrom(Object iterable) {
    Object iterator = IteratorProtocol.getIterator(iterable);
    for (Object value = IteratorProtocol.nextOrNull(iterator);
        value != null;
        value = IteratorProtocol.nextOrNull(iterator)) {
      append(value);
    }
  }

  /** All items are appended or, when one is none, nothing. */
  @PyMethod("fromlist($self, list, /)")
  void fromList(Object list) {
    PyList items = PyList.valueOrNull(list);
    if (items == null) {
      throw PyErrors.typeError("arg must be list");
    }
    PyArray added = new PyArray(itemType);
    added.extendFrom(items);
    replace(size, size, added.bytes());
  }

  @PyMethod("frombytes($self, buffer, /)")
  void fromBytes(Object buffer) {
    byte[] bytes = PyBytes.require(buffer);
    if (bytes.length % itemType.size() != 0) {
      throw PyErrors.valueError("bytes length not a multiple of item size");
    }
    replace(size, size, bytes);
  }

  @PyMethod("fromunicode($self, ustr, /)")
  void fromUnicode(String text) {
    if (!itemType.isUnicode()) {
      throw PyErrors.valueError("fromunicode() may only be called on unicode type arrays");
    }
    PyArray added = new PyArray(itemType);
    text.codePoints().forEach(c -> added.append(Character.toString(c)));
    replace(size, size, added.bytes());
  }

  @PyMethod("tounicode($self, /)")
  String toUnicode() {
    if (!itemType.isUnicode()) {
      throw PyErrors.valueError("tounicode() may only be called on unicode type arrays");
    }
    StringBuilder out = new StringBuilder(size);
    for (int i = 0; i < size; i++) {
      out.append(get(i));
    }
    return out.toString();
  }

  /** Raises EOFError where the file has less; what it had is appended all the same. */
  @PyMethod("fromfile($self, f, n, /)")
  void fromFile(Object file, Object count) {
    long items = NumberProtocol.asSize(count);
    if (items < 0) {
      throw PyErrors.valueError("negative count");
    }
    long length = items * itemType.size();
    Object read = CallProtocol.call(AttributeProtocol.get(file, "read"), length);
    if (!(Values.of(read) instanceof PyBytes bytes)) {
      throw PyErrors.typeError("read() didn't return bytes");
    }
    fromBytes(bytes);
    if (bytes.size() != length) {
      throw PyErrors.create(ExceptionTypes.EOF_ERROR, "read() didn't return enough bytes");
    }
  }

  @PyMethod("tofile($self, f, /)")
  void toFile(Object file) {
    for (int from = 0; from < byteCount(); from += FILE_BLOCK) {
      byte[] block = Arrays.copyOfRange(memory, from, Math.min(from + FILE_BLOCK, byteCount()));
      CallProtocol.call(AttributeProtocol.get(file, "write"), PyBytes.of(block));
    }
  }

  @PyMethod("tobytes($self, /)")
  Object toBytes() {
    return PyBytes.of(bytes());
  }

  @PyMethod("tolist($self, /)")
  PyList toList() {
    return PyList.of(items());
  }

  private Object[] items() {
    Object[] items = new Object[size];
    for (int i = 0; i < size; i++) {
      items[i] = get(i);
    }
    return items;
  }

  @PyMethod("insert($self, i, v, /)")
  void insert(Object index, Object value) {
    int place = Sequences.insertionIndex(index, size);
    replace(place, place, item(value));
  }

  @PyMethod("pop($self, i=-1, /)")
  Object pop(Object index) {
    if (size == 0) {
      throw PyErrors.indexError("pop from empty array");
    }
    long at = index == null ? -1 : NumberProtocol.asIndex(index);
    int place = Sequences.checkIndex(at, size, "pop index out of range");
    Object item = get(place);
    replace(place, place + 1, NO_BYTES);
    return item;
  }

  @PyMethod("remove($self, v, /)")
  void remove(Object value) {
    int found = find(value, 0, size);
    if (found < 0) {
      throw PyErrors.valueError("array.remove(x): x not in array");
    }
    replace(found, found + 1, NO_BYTES);
  }

  /** Finds while the array may change under the comparison. */
  private int find(Object value, int start, int stop) {
    for (int i = start; i < Math.min(stop, size); i++) {
      if (Comparison.isEqual(get(i), value)) {
        return i;
      }
    }
    return -1;
  }

  @PyMethod("index($self, v, start=0, stop=sys.maxsize, /)")
  long index(Object value, Object start, Object stop) {
    int from = start == null ? 0 : fromFront(PySlice.index(start));
    int to = stop == null ? size : fromFront(PySlice.index(stop));
    int found = find(value, from, to);
    if (found < 0) {
      throw PyErrors.valueError("array.index(x): x not in array");
    }
    return found;
  }

  private int fromFront(long index) {
    return (int) Math.max(0, Math.min(index < 0 ? index + size : index, size));
  }

  @PyMethod("count($self, v, /)")
  long count(Object value) {
    long count = 0;
    for (int i = find(value, 0, size); i >= 0; i = find(value, i + 1, size)) {
      count++;
    }
    return count;
  }

  @PyMethod("reverse($self, /)")
  void reverse() {
    memory = slice(size - 1, -1, size);
  }

  @PyMethod("byteswap($self, /)")
  void byteSwap() {
    int width = itemType.size();
    for (int at = 0; at < byteCount(); at += width) {
      for (int low = at, high = at + width - 1; low < high; low++, high--) {
        byte b = memory[low];
        memory[low] = memory[high];
        memory[high] = b;
      }
    }
  }

  @PyMethod("buffer_info($self, /)")
  Object bufferInfo() {
    return PyTuple.of(ObjectProtocol.id(this), (long) size);
  }

  @PyMethod("__len__($self, /)")
  long length() {
    return size;
  }

  @PyMethod("__contains__($self, key, /)")
  boolean contains(Object value) {
    return find(value, 0, size) >= 0;
  }

  @PyMethod("__iter__($self, /)")
  PyIterator iterate() {
    return new ArrayIterator(this);
  }

  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    if (key instanceof PySlice slice) {
      SliceBounds bounds = slice.bounds(size);
      return new PyArray(itemType, slice(bounds.start(), bounds.step(), bounds.count()));
    }
    return get(checkedIndex(key, "array index out of range"));
  }

  private byte[] slice(int start, int step, int count) {
    int width = itemType.size();
    byte[] part = new byte[count * width];
    for (int i = 0; i < count; i++) {
      System.arraycopy(memory, (start + i * step) * width, part, i * width, width);
    }
    return part;
  }

  private int checkedIndex(Object key, String message) {
    if (!NumberProtocol.isIndex(key)) {
      throw PyErrors.typeError("array indices must be integers");
    }
    return Sequences.checkIndex(NumberProtocol.asIndex(key), size, message);
  }

  @PyMethod("__setitem__($self, key, value, /)")
  void setItem(Object key, Object value) {
    if (key instanceof PySlice slice) {
      setSlice(slice, value);
    } else {
      set(checkedIndex(key, "array assignment index out of range"), value);
    }
  }

  private void setSlice(PySlice slice, Object value) {
    PyArray by = valueOrNull(value);
    if (by == null) {
      throw PyErrors.typeError(
          "can only assign array (not \"" + PyType.of(value).name() + "\") to array slice");
    }
    byte[] bytes = bytesOf(by);
    SliceBounds bounds = slice.bounds(size);
    if (bounds.step() == 1) {
      replace(bounds.start(), Math.max(bounds.start(), bounds.stop()), bytes);
      return;
    }
    if (by.size != bounds.count()) {
      throw PyErrors.valueError(
          "attempt to assign array of size "
              + by.size
              + " to extended slice of size "
              + bounds.count());
    }
    int width = itemType.size();
    for (int i = 0; i < bounds.count(); i++) {
      int at = (bounds.start() + i * bounds.step()) * width;
      System.arraycopy(bytes, i * width, memory, at, width);
    }
  }

  private byte[] bytesOf(PyArray other) {
    if (other.itemType != itemType) {
      throw PyErrors.typeError("bad argument type for built-in operation");
    }
    return other.bytes();
  }

  @PyMethod("__delitem__($self, key, /)")
  void deleteItem(Object key) {
    if (key instanceof PySlice slice) {
      deleteSlice(slice.bounds(size));
    } else {
      int at = checkedIndex(key, "array assignment index out of range");
      replace(at, at + 1, NO_BYTES);
    }
  }

  private void deleteSlice(SliceBounds bounds) {
    int last = bounds.start() + (bounds.count() - 1) * bounds.step();
    int low = Math.min(bounds.start(), last);
    int high = bounds.count() == 0 ? -1 : Math.max(bounds.start(), last);
    int width = itemType.size();
    byte[] kept = new byte[(size - bounds.count()) * width];
    for (int i = 0, to = 0; i < size; i++) {
      if (i < low || i > high || (i - low) % bounds.step() != 0) {
        System.arraycopy(memory, i * width, kept, to, width);
        to += width;
      }
    }
    replace(0, size, kept);
  }

  @PyMethod("__add__($self, value, /)")
  Object add(Object other) {
    PyArray added = valueOrNull(other);
    if (added == null) {
      throw PyErrors.typeError(
          "can only append array (not \"" + PyType.of(other).name() + "\") to array");
    }
    PyArray sum = new PyArray(itemType, bytes());
    sum.replace(size, size, bytesOf(added));
    return sum;
  }

  @PyMethod("__iadd__($self, value, /)")
  static Object addInPlace(Object self, Object other) {
    if (valueOrNull(other) == null) {
      throw PyErrors.typeError(
          "can only extend array with array (not \"" + PyType.of(other).name() + "\")");
    }
    valueOrNull(self).extend(other);
    return self;
  }

  @PyMethod("__mul__($self, value, /)")
  Object multiply(Object count) {
    return new PyArray(itemType, repeated(count));
  }

  @PyMethod("__rmul__($self, value, /)")
  Object reflectedMultiply(Object count) {
    return multiply(count);
  }

  @PyMethod("__imul__($self, value, /)")
  static Object multiplyInPlace(Object self, Object count) {
    PyArray array = valueOrNull(self);
    array.replace(0, array.size, array.repeated(count));
    return self;
  }

  private byte[] repeated(Object count) {
    int length = byteCount();
    byte[] all = new byte[length * Sequences.repeatCount(count, length)];
    for (int at = 0; at < all.length; at += length) {
      System.arraycopy(memory, 0, all, at, length);
    }
    return all;
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    PyArray array = valueOrNull(other);
    return array == null
        ? PyNotImplemented.NOT_IMPLEMENTED
        : Sequences.compare(items(), size, array.items(), array.size, operation);
  }

  @PyMethod("__buffer__($self, flags, /)")
  static Object buffer(Object self, Object flags) {
    return PyMemoryView.of(self);
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    PyArray array = valueOrNull(self);
    String open = PyType.of(self).shortName() + "('" + array.itemType.code() + "'";
    if (array.size == 0) {
      return open + ")";
    }
    Object items = array.itemType.isUnicode() ? array.toUnicode() : array.toList();
    return open + ", " + ObjectProtocol.repr(items) + ")";
  }

  @PyMethod("__copy__($self, /)")
  Object copy() {
    return new PyArray(itemType, bytes());
  }

  @PyMethod("__deepcopy__($self, unused, /)")
  Object deepCopy(Object memo) {
    return copy();
  }

  @PyMethod("__reduce_ex__($self, value, /)")
  static Object reduce(Object self, Object protocol) {
    return ArrayPickling.reduce(self, protocol);
  }

  @PyMethod("__sizeof__($self, /)")
  long sizeOf() {
    return 64L + memory.length;
  }

  @PyMethod("__class_getitem__($cls, item, /)")
  static Object generic(PyType type, Object item) {
    return new GenericAlias(type, item);
  }
}
