package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PyRichCompare;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ComparisonOperation;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.Sequences;
import dev.lasti.runtime.protocol.SliceBounds;
import dev.lasti.runtime.text.BytesRepr;
import dev.lasti.runtime.text.PercentFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** {@code bytes}; {@code bytesobject.c}. */
public final class PyBytes extends ByteSequence {
  public static final PyType TYPE =
      PyType.builtin("bytes", PyType.OBJECT, ByteSequenceMethods.TABLE, PyBytesMethods.TABLE)
          .withSequenceSlots()
          .with(TypeFlags.MATCH_SELF);
  public static final PyBytes EMPTY = new PyBytes(new byte[0]);

  private final byte[] contents;

  private PyBytes(byte[] contents) {
    this.contents = contents;
  }

  /** A bytes object of these bytes. The array is kept and must not change. */
  public static PyBytes of(byte[] contents) {
    return contents.length == 0 ? EMPTY : new PyBytes(contents);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** The bytes themselves; the caller must not change them. */
  @Override
  public byte[] contents() {
    return contents;
  }

  @Override
  public byte[] storage() {
    return contents;
  }

  @Override
  public int offset() {
    return 0;
  }

  @Override
  public int byteCount() {
    return contents.length;
  }

  @Override
  public boolean isReadOnly() {
    return true;
  }

  @Override
  PyBytes make(byte[] bytes) {
    return of(bytes);
  }

  /**
   * The bytes of a bytes-like object, else {@code null}. They never change, and the caller must not
   * change them either: of mutable objects they are a copy.
   */
  public static byte[] contentsOrNull(Object object) {
    return contentsOrNull(object, BufferWrapper.SIMPLE);
  }

  /**
   * The bytes of a bytes-like object, else {@code null}.
   *
   * @param flags what {@code __buffer__} of a class written in Python is called with
   */
  static byte[] contentsOrNull(Object object, Long flags) {
    if (object instanceof PyBytes bytes) {
      return bytes.contents;
    }
    if (object instanceof PyInstance instance) {
      return instance.value() instanceof Buffer
          ? contentsOrNull(instance.value())
          : lentContentsOrNull(instance, flags);
    }
    if (object instanceof PyMemoryView view) {
      return view.toBytes();
    }
    return object instanceof Buffer buffer
        ? Arrays.copyOfRange(
            buffer.storage(), buffer.offset(), buffer.offset() + buffer.byteCount())
        : null;
  }

  private static byte[] lentContentsOrNull(PyInstance instance, Long flags) {
    PyMemoryView view = BufferWrapper.viewOrNull(instance, flags);
    if (view == null) {
      return null;
    }
    byte[] contents = view.toBytes();
    view.release();
    return contents;
  }

  /**
   * The bytes of a bytes-like object, as {@link #contentsOrNull}. Raises TypeError: {@code a
   * bytes-like object is required, not 'str'}.
   */
  public static byte[] require(Object object) {
    byte[] bytes = contentsOrNull(object);
    if (bytes == null) {
      throw PyErrors.typeError(
          "a bytes-like object is required, not '" + PyType.of(object).name() + "'");
    }
    return bytes;
  }

  /** {@code PyObject_Bytes}. Raises TypeError, and ValueError for ints that are no bytes. */
  static byte[] from(Object object) {
    byte[] bytes = BytesConstruction.fromMethodOrNull(object);
    return bytes != null ? bytes : BytesConstruction.fromObject(TYPE, object);
  }

  @PyMethod("__new__($type, source=b'', encoding='utf-8', errors='strict')")
  static Object create(PyType type, Object source, Object encoding, Object errors) {
    if (type == TYPE && source != null && encoding == null && errors == null) {
      Object converted =
          source instanceof PyBytes ? source : BytesConstruction.callMethodOrNull(source);
      if (converted != null) {
        return converted;
      }
    }
    return type.wrap(TYPE, of(BytesConstruction.construct(TYPE, source, encoding, errors)));
  }

  @PyMethod("__getitem__($self, key, /)")
  Object getItem(Object key) {
    if (NumberProtocol.isIndex(key)) {
      int index = NumberProtocol.asIndex(key);
      return (long) get(Sequences.checkIndex(index, contents.length, "index out of range"));
    }
    if (key instanceof PySlice slice) {
      SliceBounds bounds = slice.bounds(contents.length);
      return of(ByteMethods.slice(contents, bounds.start(), bounds.step(), bounds.count()));
    }
    throw PyErrors.typeError(
        "byte indices must be integers or slices, not " + PyType.of(key).name());
  }

  @PyMethod("__mod__($self, value, /)")
  PyBytes percentFormat(Object value) {
    return of(percentFormat(contents, value));
  }

  @PyMethod("__rmod__($self, value, /)")
  static Object reflectedPercentFormat(Object self, Object value) {
    return valueOrNull(value) instanceof PyBytes format
        ? format.percentFormat(self)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  /** {@code _PyBytes_FormatEx}. */
  static byte[] percentFormat(byte[] contents, Object value) {
    String format = new String(contents, StandardCharsets.ISO_8859_1);
    PyTuple tuple = PyTuple.valueOrNull(value);
    if (tuple != null) {
      return latin1(PercentFormat.formatBytes(format, tuple.items(), PercentConversions.OF_BYTES));
    }
    boolean isMapping =
        valueOrNull(value) == null
            && PyStr.valueOrNull(value) == null
            && PyType.of(value).special(SpecialMethod.GETITEM) != null;
    return latin1(PercentFormat.formatBytes(format, value, isMapping, PercentConversions.OF_BYTES));
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @PyMethod("__bytes__($self, /)")
  PyBytes bytes() {
    return this;
  }

  @PyMethod("__getnewargs__($self, /)")
  PyTuple newArguments() {
    return PyTuple.of(this);
  }

  @PyMethod("__hash__($self, /)")
  long hash() {
    return Hashing.ofBytes(contents);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return BytesRepr.repr(contents);
  }

  @PyMethod("__str__($self, /)")
  String str() {
    return repr();
  }

  @PyMethod("__sizeof__($self, /)")
  long sizeOf() {
    return 33L + contents.length;
  }

  /** The order of the bytes, or {@code null} where the other is no bytes object. */
  private Integer orderOrNull(Object other) {
    return valueOrNull(other) instanceof PyBytes bytes
        ? Integer.valueOf(Arrays.compareUnsigned(contents, bytes.contents))
        : null;
  }

  @PyRichCompare
  Object compare(Object other, ComparisonOperation operation) {
    return valueOrNull(other) instanceof PyBytes bytes
        ? (Object) operation.holdsFor(Arrays.compareUnsigned(contents, bytes.contents))
        : PyNotImplemented.NOT_IMPLEMENTED;
  }
}
