package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.SliceBounds;
import java.util.Arrays;

/**
 * {@code memoryview}: a look at the memory of another object, as an array of items of some format;
 * {@code memoryobject.c}, PEP 3118.
 *
 * <p>All of its methods but {@code release} raise ValueError once it is released.
 */
public final class PyMemoryView implements PyObject {
  public static final PyType TYPE =
      PyType.builtin("memoryview", PyType.OBJECT, PyMemoryViewMethods.TABLE)
          .makeFinal()
          .with(TypeFlags.SEQUENCE);

  /** {@code PyBUF_WRITABLE}. */
  private static final int WRITABLE = 1;

  private final Object object;
  private final Buffer owner;
  private final byte[] memory;
  private final String formatText;
  private final MemoryFormat format;
  private final MemoryLayout layout;
  private final boolean isReadOnly;
  private boolean hasHash;
  private long hash;
  private boolean isReleased;

  /** A view of the memory that the owner has now. */
  private PyMemoryView(
      Object object, Buffer owner, String formatText, MemoryLayout layout, boolean isReadOnly) {
    this.object = object;
    this.owner = owner;
    this.memory = owner.storage();
    this.formatText = formatText;
    this.format = MemoryFormat.parse(formatText, owner.itemSize());
    this.layout = layout;
    this.isReadOnly = isReadOnly;
    owner.export(this);
  }

  /** {@code memoryview(object)}. Raises TypeError for what is not bytes-like. */
  public static PyMemoryView of(Object object) {
    PyMemoryView view = viewOrNull(object);
    if (view == null) {
      throw PyErrors.typeError(
          "memoryview: a bytes-like object is required, not '" + PyType.of(object).name() + "'");
    }
    return view;
  }

  /** A new view of the object, or {@code null} where it is not bytes-like. */
  static PyMemoryView viewOrNull(Object object) {
    if (object instanceof PyMemoryView view) {
      return view.with(view.layout);
    }
    if (object instanceof PyInstance instance) {
      return ofInstance(instance);
    }
    return object instanceof Buffer buffer ? ofBuffer(object, buffer) : null;
  }

  private static PyMemoryView ofBuffer(Object object, Buffer buffer) {
    int[] shape = {buffer.byteCount() / buffer.itemSize()};
    MemoryLayout layout = MemoryLayout.contiguous(buffer.offset(), shape, buffer.itemSize());
    return new PyMemoryView(object, buffer, buffer.format(), layout, buffer.isReadOnly());
  }

  /** Of a subclass of a builtin type, or of a class with {@code __buffer__} (PEP 688). */
  private static PyMemoryView ofInstance(PyInstance instance) {
    return instance.value() instanceof Buffer buffer && !BufferWrapper.isUsedBy(instance.type())
        ? ofBuffer(instance, buffer)
        : BufferWrapper.viewOrNull(instance, BufferWrapper.FULL_READ_ONLY);
  }

  /** {@code __buffer__} of a builtin type. Raises BufferError if what is read only shall change. */
  static PyMemoryView ofBuffer(Object object, Buffer buffer, Object flags) {
    boolean isToChange = (NumberProtocol.asInt(flags) & WRITABLE) != 0;
    if (isToChange && buffer.isReadOnly()) {
      throw PyErrors.bufferError("Object is not writable.");
    }
    return ofBuffer(object, buffer);
  }

  /** The same view as one that a class written in Python lends. */
  PyMemoryView lentBy(BufferWrapper wrapper) {
    checkNotReleased();
    return new PyMemoryView(wrapper, wrapper, formatText, layout, isReadOnly);
  }

  /** Another view of the same memory. */
  PyMemoryView copy() {
    return with(layout);
  }

  Buffer owner() {
    return owner;
  }

  /** {@code __release_buffer__} of a builtin type. Raises TypeError, ValueError. */
  static void release(Object object, Object released) {
    if (!(released instanceof PyMemoryView view)) {
      throw PyErrors.typeError("expected a memoryview object");
    }
    if (view.isReleased) {
      throw PyErrors.valueError("memoryview's buffer has already been released");
    }
    if (view.object != object) {
      throw PyErrors.valueError("memoryview's buffer is not this object");
    }
    view.release();
  }

  @PyMethod("__new__($type, object)")
  static Object create(PyType type, Object viewed) {
    return of(viewed);
  }

  private PyMemoryView with(MemoryLayout newLayout) {
    checkNotReleased();
    return new PyMemoryView(object, owner, formatText, newLayout, isReadOnly);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private void checkNotReleased() {
    if (isReleased) {
      throw PyErrors.valueError("operation forbidden on released memoryview object");
    }
  }

  boolean isReleased() {
    return isReleased;
  }

  @PyMethod("release($self, /)")
  void release() {
    if (!isReleased) {
      isReleased = true;
      owner.release(this);
    }
  }

  @PyMethod("__enter__($self, /)")
  PyMemoryView enter() {
    checkNotReleased();
    return this;
  }

  @PyMethod("__exit__($self, /, *exc_info)")
  void exit(Object[] exception) {
    release();
  }

  @PyGetter("obj")
  Object object() {
    checkNotReleased();
    return object;
  }

  @PyGetter("nbytes")
  long byteCount() {
    checkNotReleased();
    return (long) layout.count() * format.size();
  }

  @PyGetter("itemsize")
  long itemSize() {
    checkNotReleased();
    return format.size();
  }

  @PyGetter("format")
  String format() {
    checkNotReleased();
    return formatText;
  }

  @PyGetter("ndim")
  long dimensions() {
    checkNotReleased();
    return layout.dimensions();
  }

  @PyGetter("shape")
  PyTuple shape() {
    checkNotReleased();
    return tuple(layout.shape);
  }

  @PyGetter("strides")
  PyTuple strides() {
    checkNotReleased();
    return tuple(layout.strides);
  }

  @PyGetter("suboffsets")
  PyTuple subOffsets() {
    checkNotReleased();
    return PyTuple.EMPTY;
  }

  private static PyTuple tuple(int[] numbers) {
    Object[] items = new Object[numbers.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = (long) numbers[i];
    }
    return PyTuple.of(items);
  }

  @PyGetter("readonly")
  boolean isReadOnly() {
    checkNotReleased();
    return isReadOnly;
  }

  @PyGetter("c_contiguous")
  boolean isContiguous() {
    checkNotReleased();
    return layout.isContiguous(format.size());
  }

  @PyGetter("f_contiguous")
  boolean isFortranContiguous() {
    checkNotReleased();
    return layout.isFortranContiguous(format.size());
  }

  @PyGetter("contiguous")
  boolean isAnyContiguous() {
    return isContiguous() || isFortranContiguous();
  }

  @PyMethod("toreadonly($self, /)")
  PyMemoryView toReadOnly() {
    checkNotReleased();
    return new PyMemoryView(object, owner, formatText, layout, true);
  }

  @PyMethod("cast($self, /, format, shape=<unrepresentable>)")
  PyMemoryView cast(String newFormat, Object newShape) {
    checkNotReleased();
    MemoryLayout newLayout =
        MemoryCast.layout(layout, format, MemoryFormat.parseOrNull(newFormat), newShape);
    return new PyMemoryView(object, owner, newFormat, newLayout, isReadOnly);
  }

  /** The memory itself, or {@code null} where it cannot change or has gaps. */
  WritableBytes writableBytesOrNull() {
    checkNotReleased();
    int size = layout.count() * format.size();
    return isReadOnly || !layout.isContiguous(format.size())
        ? null
        : new WritableBytes(memory, layout.offset, size);
  }

  /** The bytes of all items in the order of C arrays; a copy. */
  byte[] toBytes() {
    checkNotReleased();
    return toBytes(false);
  }

  private byte[] toBytes(boolean isFortran) {
    int size = format.size();
    byte[] bytes = new byte[layout.count() * size];
    if (!isFortran && layout.isContiguous(size)) {
      System.arraycopy(memory, layout.offset, bytes, 0, bytes.length);
      return bytes;
    }
    for (int i = 0; i * size < bytes.length; i++) {
      int address = isFortran ? layout.fortranAddress(i) : layout.address(i);
      System.arraycopy(memory, address, bytes, i * size, size);
    }
    return bytes;
  }

  @PyMethod("tobytes($self, /, order='C')")
  PyBytes toBytes(Object order) {
    checkNotReleased();
    if (order == null || order == PyNone.NONE) {
      return PyBytes.of(toBytes(false));
    }
    return switch (String.valueOf(PyStr.valueOrNull(order))) {
      case "C" -> PyBytes.of(toBytes(false));
      case "F" -> PyBytes.of(toBytes(true));
      case "A" -> PyBytes.of(toBytes(!isContiguous() && isFortranContiguous()));
      default -> throw PyErrors.valueError("order must be 'C', 'F' or 'A'");
    };
  }

  @PyMethod("hex($self, /, sep=<unrepresentable>, bytes_per_sep=1)")
  String hex(Object separator, Object bytesPerSeparator) {
    int group = bytesPerSeparator == null ? 1 : NumberProtocol.asInt(bytesPerSeparator);
    return ByteHex.toHex(toBytes(), separator, group);
  }

  @PyMethod("tolist($self, /)")
  Object toList() {
    checkNotReleased();
    return layout.dimensions() == 0 ? unpack(layout.offset) : toList(0, layout.offset);
  }

  private PyList toList(int dimension, int address) {
    PyList list = new PyList();
    boolean isInnermost = dimension == layout.dimensions() - 1;
    for (int i = 0; i < layout.shape[dimension]; i++) {
      int at = address + i * layout.strides[dimension];
      list.append(isInnermost ? unpack(at) : toList(dimension + 1, at));
    }
    return list;
  }

  private Object unpack(int address) {
    return format.unpack(memory, address);
  }

  @PyMethod("__len__($self, /)")
  long length() {
    checkNotReleased();
    if (layout.dimensions() == 0) {
      throw PyErrors.typeError("0-dim memory has no length");
    }
    return layout.shape[0];
  }

  @PyMethod("__iter__($self, /)")
  PyIterator iterate() {
    return new MemoryIterator(this, (int) length());
  }

  /** {@code view[index]}: {@code memory_item}. */
  Object item(int index) {
    checkNotReleased();
    if (layout.dimensions() == 0) {
      throw PyErrors.typeError("invalid indexing of 0-dim memory");
    }
    if (layout.dimensions() > 1) {
      throw notImplemented("multi-dimensional sub-views are not implemented");
    }
    return unpack(layout.offset + step(0, index));
  }

  private int step(int dimension, int index) {
    int length = layout.shape[dimension];
    int fromFront = index < 0 ? index + length : index;
    if (fromFront < 0 || fromFront >= length) {
      throw PyErrors.indexError("index out of bounds on dimension " + (dimension + 1));
    }
    return fromFront * layout.strides[dimension];
  }

  private static PyBaseException notImplemented(String message) {
    return PyErrors.create(ExceptionTypes.NOT_IMPLEMENTED_ERROR, message);
  }

  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    checkNotReleased();
    PyTuple tuple = PyTuple.valueOrNull(key);
    if (layout.dimensions() == 0) {
      return key == PyEllipsis.ELLIPSIS ? this : unpack(onlyAddress(tuple));
    }
    if (NumberProtocol.isIndex(key)) {
      return item(NumberProtocol.asIndex(key));
    }
    if (key instanceof PySlice slice) {
      return with(sliced(slice));
    }
    if (isMultipleIndex(tuple)) {
      return unpack(address(tuple));
    }
    if (isMultipleSlice(tuple)) {
      throw notImplemented("multi-dimensional slicing is not implemented");
    }
    throw PyErrors.typeError("memoryview: invalid slice key");
  }

  private int onlyAddress(PyTuple key) {
    if (key == null || key.size() > 0) {
      throw PyErrors.typeError("invalid indexing of 0-dim memory");
    }
    return layout.offset;
  }

  private MemoryLayout sliced(PySlice slice) {
    SliceBounds bounds = slice.bounds(layout.shape[0]);
    return layout.slice(bounds.start(), bounds.step(), bounds.count());
  }

  private static boolean isMultipleIndex(PyTuple tuple) {
    if (tuple == null) {
      return false;
    }
    for (Object item : tuple.items()) {
      if (!NumberProtocol.isIndex(item)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMultipleSlice(PyTuple tuple) {
    if (tuple == null) {
      return false;
    }
    for (Object item : tuple.items()) {
      if (!(item instanceof PySlice)) {
        return false;
      }
    }
    return tuple.size() > 0;
  }

  private int address(PyTuple indices) {
    if (indices.size() < layout.dimensions()) {
      throw notImplemented("sub-views are not implemented");
    }
    if (indices.size() > layout.dimensions()) {
      throw PyErrors.typeError(
          "cannot index "
              + layout.dimensions()
              + "-dimension view with "
              + indices.size()
              + "-element tuple");
    }
    int address = layout.offset;
    for (int i = 0; i < layout.dimensions(); i++) {
      address += step(i, NumberProtocol.asIndex(indices.get(i)));
    }
    return address;
  }

  @PyMethod("__setitem__($self, key, value, /)")
  void setItem(Object key, Object value) {
    checkWritable();
    PyTuple tuple = PyTuple.valueOrNull(key);
    if (layout.dimensions() == 0) {
      pack(key == PyEllipsis.ELLIPSIS ? layout.offset : onlyAddress(tuple), value);
    } else if (NumberProtocol.isIndex(key)) {
      if (layout.dimensions() > 1) {
        throw notImplemented("sub-views are not implemented");
      }
      pack(layout.offset + step(0, NumberProtocol.asIndex(key)), value);
    } else if (key instanceof PySlice slice && layout.dimensions() == 1) {
      setSlice(with(sliced(slice)), value);
    } else if (isMultipleIndex(tuple)) {
      pack(address(tuple), value);
    } else if (key instanceof PySlice || isMultipleSlice(tuple)) {
      throw notImplemented("memoryview slice assignments are currently restricted to ndim = 1");
    } else {
      throw PyErrors.typeError("memoryview: invalid slice key");
    }
  }

  @PyMethod("__delitem__($self, key, /)")
  void deleteItem(Object key) {
    checkWritable();
    throw PyErrors.typeError("cannot delete memory");
  }

  private void checkWritable() {
    checkNotReleased();
    if (isReadOnly) {
      throw PyErrors.typeError("cannot modify read-only memory");
    }
  }

  private void pack(int address, Object value) {
    byte[] bytes = format.pack(value);
    System.arraycopy(bytes, 0, memory, address, bytes.length);
  }

  private static void setSlice(PyMemoryView target, Object value) {
    PyMemoryView source = viewOrNull(value);
    if (source == null) {
      throw PyErrors.typeError(
          "a bytes-like object is required, not '" + PyType.of(value).name() + "'");
    }
    try {
      target.copyFrom(source);
    } finally {
      source.release();
      target.release();
    }
  }

  /** The two may overlap. */
  private void copyFrom(PyMemoryView source) {
    if (!format.equals(source.format) || !Arrays.equals(layout.shape, source.layout.shape)) {
      throw PyErrors.valueError(
          "memoryview assignment: lvalue and rvalue have different structures");
    }
    byte[] bytes = source.toBytes();
    for (int i = 0; i * format.size() < bytes.length; i++) {
      int address = layout.address(i);
      System.arraycopy(bytes, i * format.size(), memory, address, format.size());
    }
  }

  @PyMethod("__eq__($self, value, /)")
  Object isEqual(Object other) {
    if (other == this) {
      return true;
    }
    if (isReleased || (other instanceof PyMemoryView view && view.isReleased)) {
      return false;
    }
    PyMemoryView view = viewOrNull(other);
    if (view == null) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    try {
      return hasEqualItems(view);
    } finally {
      view.release();
    }
  }

  private boolean hasEqualItems(PyMemoryView other) {
    if (!Arrays.equals(layout.shape, other.layout.shape)) {
      return false;
    }
    if (format.equals(other.format) && format.isEqualByBytes()) {
      return Arrays.equals(toBytes(), other.toBytes());
    }
    int count = layout.count();
    for (int i = 0; i < count; i++) {
      Object theirs = other.unpack(other.layout.address(i));
      if (!Comparison.isEqualTo(unpack(layout.address(i)), theirs)) {
        return false;
      }
    }
    return true;
  }

  @PyMethod("__ne__($self, value, /)")
  Object isNotEqual(Object other) {
    Object isEqual = isEqual(other);
    return isEqual instanceof Boolean equal ? (Object) !equal : isEqual;
  }

  @PyMethod("__buffer__($self, flags, /)")
  PyMemoryView buffer(Object flags) {
    return of(this);
  }

  @PyMethod("__release_buffer__($self, buffer, /)")
  void releaseBuffer(Object buffer) {
    release(this, buffer);
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    if (!hasHash) {
      hash = hashOfContents();
      hasHash = true;
    }
    return hash;
  }

  private long hashOfContents() {
    checkNotReleased();
    if (!isReadOnly) {
      throw PyErrors.valueError("cannot hash writable memoryview object");
    }
    if (!format.isByte()) {
      throw PyErrors.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    return PyBytes.of(toBytes()).hash();
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return (isReleased ? "<released memory at " : "<memory at ") + Identity.address(this) + ">";
  }
}
