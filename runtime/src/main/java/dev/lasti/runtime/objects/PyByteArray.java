package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.Sequences;
import dev.lasti.runtime.protocol.SliceBounds;
import dev.lasti.runtime.text.BytesRepr;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * {@code bytearray}; {@code bytearrayobject.c}.
 *
 * <p>The bytes stand somewhere in a larger array, so that taking some from the front costs nothing,
 * and appending little. The size cannot change while a {@link PyMemoryView} looks at them.
 */
public final class PyByteArray extends ByteSequence {
  public static final PyType TYPE =
      PyType.builtin(
              "bytearray", PyType.OBJECT, ByteSequenceMethods.TABLE, PyByteArrayMethods.TABLE)
          .withSequenceSlots()
          .with(TypeFlags.MATCH_SELF);

  private static final byte[] NO_BYTES = {};
  private static final String EXPORTED = "Existing exports of data: object cannot be re-sized";

  private byte[] storage;
  private int start;
  private int size;
  private final Exports exports = new Exports();

  private PyByteArray(byte[] storage) {
    this.storage = storage;
    this.size = storage.length;
  }

  /** A bytearray of these bytes. The array becomes its own. */
  public static PyByteArray of(byte[] contents) {
    return new PyByteArray(contents);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public byte[] storage() {
    return storage;
  }

  @Override
  public int offset() {
    return start;
  }

  @Override
  public int byteCount() {
    return size;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void export(PyMemoryView view) {
    exports.add(view);
  }

  @Override
  public void release(PyMemoryView view) {
    exports.remove(view);
  }

  /** The items may run code, which must not change the size meanwhile: {@code bytearray_join}. */
  @Override
  ByteSequence join(Object iterable) {
    PyMemoryView view = PyMemoryView.of(this);
    try {
      return super.join(iterable);
    } finally {
      view.release();
    }
  }

  @Override
  PyByteArray make(byte[] bytes) {
    return new PyByteArray(bytes);
  }

  /** A copy of the bytes. */
  @Override
  byte[] contents() {
    return Arrays.copyOfRange(storage, start, start + size);
  }

  /** Replaces the bytes from {@code from} to {@code to}. Raises BufferError. */
  private void replace(int from, int to, byte[] by) {
    int growth = by.length - (to - from);
    if (growth == 0) {
      System.arraycopy(by, 0, storage, start + from, by.length);
      return;
    }
    exports.checkNone(EXPORTED);
    if (from == 0 && growth < 0) {
      start -= growth;
      size += growth;
    } else {
      moveTail(to, growth);
    }
    System.arraycopy(by, 0, storage, start + from, by.length);
  }

  /** Moves the bytes from {@code at} on, into a larger array if there is no room. */
  private void moveTail(int at, int distance) {
    int newSize = Math.addExact(size, distance);
    byte[] target = storage;
    int targetStart = start;
    if (start + newSize > storage.length) {
      target = new byte[newSize + (newSize >> 3) + 8];
      targetStart = 0;
      System.arraycopy(storage, start, target, 0, at);
    }
    System.arraycopy(storage, start + at, target, targetStart + at + distance, size - at);
    storage = target;
    start = targetStart;
    size = newSize;
  }

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyByteArray(NO_BYTES));
  }

  @PyMethod("__init__($self, source=b'', encoding='utf-8', errors='strict')")
  void init(Object source, Object encoding, Object errors) {
    replace(0, size, NO_BYTES);
    replace(0, 0, BytesConstruction.construct(TYPE, source, encoding, errors));
  }

  @PyMethod("append($self, item, /)")
  void append(Object item) {
    byte b = BytesConstruction.toByte(item, "byte");
    exports.checkNone(EXPORTED);
    moveTail(size, 1);
    storage[start + size - 1] = b;
  }

  @PyMethod("extend($self, iterable_of_ints, /)")
  void extend(Object iterable) {
    byte[] added = PyBytes.contentsOrNull(iterable);
    if (added == null) {
      if (!IteratorProtocol.isIterable(iterable)) {
        throw PyErrors.typeError("can't extend bytearray with " + PyType.of(iterable).name());
      }
      added = BytesConstruction.fromIterable(iterable, "byte");
    }
    replace(size, size, added);
  }

  @PyMethod("insert($self, index, item, /)")
  void insert(Object index, Object item) {
    int at = Sequences.insertionIndex(index, size);
    byte b = BytesConstruction.toByte(item, "byte");
    replace(at, at, new byte[] {b});
  }

  @PyMethod("pop($self, index=-1, /)")
  Object pop(Object index) {
    long at = index == null ? -1 : NumberProtocol.asSize(index);
    if (size == 0) {
      throw PyErrors.indexError("pop from empty bytearray");
    }
    int fromFront = Sequences.checkIndex(at, size, "pop index out of range");
    long popped = get(fromFront);
    replace(fromFront, fromFront + 1, NO_BYTES);
    return popped;
  }

  @PyMethod("remove($self, value, /)")
  void remove(Object value) {
    byte[] wanted = {BytesConstruction.toByte(value, "byte")};
    int found = ByteSearch.indexOf(storage, start, start + size, wanted);
    if (found < 0) {
      throw PyErrors.valueError("value not found in bytearray");
    }
    replace(found - start, found - start + 1, NO_BYTES);
  }

  @PyMethod("clear($self, /)")
  void clear() {
    replace(0, size, NO_BYTES);
  }

  @PyMethod("reverse($self, /)")
  void reverse() {
    for (int low = start, high = start + size - 1; low < high; low++, high--) {
      byte b = storage[low];
      storage[low] = storage[high];
      storage[high] = b;
    }
  }

  @PyMethod("copy($self, /)")
  PyByteArray copy() {
    return new PyByteArray(contents());
  }

  private int index(Object key) {
    if (!NumberProtocol.isIndex(key)) {
      throw PyErrors.typeError(
          "bytearray indices must be integers or slices, not " + PyType.of(key).name());
    }
    return Sequences.checkIndex(NumberProtocol.asIndex(key), size, "bytearray index out of range");
  }

  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    if (key instanceof PySlice slice) {
      SliceBounds bounds = slice.bounds(size);
      byte[] part =
          ByteMethods.slice(storage, start + bounds.start(), bounds.step(), bounds.count());
      return new PyByteArray(part);
    }
    return (long) get(index(key));
  }

  @PyMethod("__setitem__($self, key, value, /)")
  void setItem(Object key, Object value) {
    if (key instanceof PySlice slice) {
      setSlice(slice, value);
    } else {
      int index = index(key);
      storage[start + index] = BytesConstruction.toByte(value, "byte");
    }
  }

  private void setSlice(PySlice slice, Object value) {
    byte[] by = assigned(value);
    SliceBounds bounds = slice.bounds(size);
    if (bounds.step() == 1) {
      replace(bounds.start(), Math.max(bounds.start(), bounds.stop()), by);
    } else if (by.length == 0) {
      deleteSlice(bounds);
    } else if (by.length != bounds.count()) {
      throw PyErrors.valueError(
          "attempt to assign bytes of size "
              + by.length
              + " to extended slice of size "
              + bounds.count());
    } else {
      for (int i = 0; i < by.length; i++) {
        storage[start + bounds.start() + i * bounds.step()] = by[i];
      }
    }
  }

  private static byte[] assigned(Object value) {
    byte[] bytes = PyBytes.contentsOrNull(value);
    if (bytes != null) {
      return bytes;
    }
    if (PyStr.valueOrNull(value) != null || PyInt.valueOrNull(value) != null) {
      throw PyErrors.typeError(
          "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return BytesConstruction.construct(TYPE, value, null, null);
  }

  @PyMethod("__delitem__($self, key, /)")
  void deleteItem(Object key) {
    if (key instanceof PySlice slice) {
      deleteSlice(slice.bounds(size));
    } else {
      int index = index(key);
      replace(index, index + 1, NO_BYTES);
    }
  }

  private void deleteSlice(SliceBounds bounds) {
    if (bounds.step() == 1) {
      replace(bounds.start(), Math.max(bounds.start(), bounds.stop()), NO_BYTES);
      return;
    }
    boolean[] isDeleted = new boolean[size];
    for (int i = 0; i < bounds.count(); i++) {
      isDeleted[bounds.start() + i * bounds.step()] = true;
    }
    byte[] kept = new byte[size - bounds.count()];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (!isDeleted[i]) {
        kept[count++] = storage[start + i];
      }
    }
    replace(0, size, kept);
  }

  @PyMethod("__release_buffer__($self, buffer, /)")
  static void releaseBuffer(Object self, Object buffer) {
    PyMemoryView.release(self, buffer);
  }

  @PyMethod("__iadd__($self, value, /)")
  static Object addInPlace(Object self, Object value) {
    byte[] added = PyBytes.contentsOrNull(value);
    if (added == null) {
      throw PyErrors.typeError(
          "can't concat " + PyType.of(value).name() + " to " + PyType.of(self).name());
    }
    PyByteArray bytes = (PyByteArray) valueOrNull(self);
    if (valueOrNull(value) == bytes && bytes.size > 0) {
      throw PyErrors.bufferError(EXPORTED);
    }
    bytes.replace(bytes.size, bytes.size, added);
    return self;
  }

  @PyMethod("__imul__($self, value, /)")
  static Object multiplyInPlace(Object self, Object value) {
    PyByteArray bytes = (PyByteArray) valueOrNull(self);
    int count = Sequences.repeatCount(value, bytes.size);
    bytes.replace(0, bytes.size, ByteMethods.repeat(bytes.contents(), count));
    return self;
  }

  @PyMethod("__mod__($self, value, /)")
  PyByteArray percentFormat(Object value) {
    return new PyByteArray(PyBytes.percentFormat(contents(), value));
  }

  @PyMethod("__rmod__($self, value, /)")
  static Object reflectedPercentFormat(Object self, Object value) {
    return valueOrNull(value) instanceof PyByteArray format
        ? format.percentFormat(self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  @PyMethod("__str__($self, /)")
  static String str(Object self) {
    return repr(self);
  }

  @PyMethod("__repr__($self, /)")
  static String repr(Object self) {
    PyByteArray bytes = (PyByteArray) valueOrNull(self);
    String text = BytesRepr.repr(bytes.contents());
    boolean isDoubleQuoted = text.charAt(1) == '"';
    return PyType.of(self).name() + "(" + (isDoubleQuoted ? text.replace("'", "\\'") : text) + ")";
  }

  @PyMethod("__reduce__($self, /)")
  static PyTuple reduce(Object self) {
    return reduceExtended(self, null);
  }

  /** Protocols before 3 of {@code pickle} know no bytes. */
  @PyMethod("__reduce_ex__($self, proto=0, /)")
  static PyTuple reduceExtended(Object self, Object protocol) {
    byte[] contents = valueOrNull(self).contents();
    boolean knowsBytes = protocol != null && NumberProtocol.asInt(protocol) >= 3;
    PyTuple arguments =
        knowsBytes
            ? PyTuple.of(PyBytes.of(contents))
            : PyTuple.of(new String(contents, StandardCharsets.ISO_8859_1), "latin-1");
    return PyTuple.of(PyType.of(self), arguments, Reduction.state(self));
  }

  @PyMethod("__alloc__($self, /)")
  long allocated() {
    return size == 0 ? 0 : size + 1L;
  }

  @PyMethod("__sizeof__($self, /)")
  long sizeOf() {
    return 56 + allocated();
  }

  /** The order of the bytes, or {@code null} where the other is not bytes-like. */
  private Integer orderOrNull(Object other) {
    byte[] bytes = PyBytes.contentsOrNull(other);
    return bytes == null
        ? null
        : Integer.valueOf(
            Arrays.compareUnsigned(storage, start, start + size, bytes, 0, bytes.length));
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    Integer order = orderOrNull(other);
    return order == null ? PyNotImplemented.NOT_IMPLEMENTED : (Object) operation.holdsFor(order);
  }
}
