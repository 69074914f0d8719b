package dev.lasti.runtime.modules.struct;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.objects.WritableBytes;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.text.Codecs;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code _struct.Struct}: a format that is parsed once. */
final class PyStruct implements PyObject {
  static final PyType TYPE =
      PyType.builtin("_struct.Struct", PyType.OBJECT, PyStructMethods.TABLE).withModuleAttribute();

  /** Before {@code __init__}. */
  private static final StructFormat NONE = new StructFormat(List.of(), true, -1, -1);

  private String text = "";
  private StructFormat format = NONE;

  @PyMethod("__new__($type, *args, **kwargs)")
  static Object create(PyType type, Object[] arguments, PyDict keywords) {
    return type.wrap(TYPE, new PyStruct());
  }

  /** Raises TypeError, struct.error, and UnicodeEncodeError for what is not ASCII. */
  @PyMethod("__init__($self, /, format)")
  void init(Object newFormat) {
    Object value = Values.of(newFormat);
    byte[] bytes;
    if (value instanceof String chars) {
      bytes = Codecs.encode(chars, "ascii", "strict");
    } else if (value instanceof PyBytes) {
      bytes = PyBytes.require(value);
    } else {
      throw PyErrors.typeError(
          "Struct() argument 1 must be a str or bytes object, not " + PyType.of(newFormat).name());
    }
    text = new String(bytes, StandardCharsets.ISO_8859_1);
    format = StructFormat.parse(text);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @PyGetter("format")
  String text() {
    return text;
  }

  @PyGetter("size")
  long size() {
    return format.size();
  }

  @PyMethod("pack($self, /, *v)")
  Object pack(Object[] values) {
    checkCount("pack", values.length);
    byte[] packed = new byte[length()];
    pack(packed, 0, values, 0);
    return PyBytes.of(packed);
  }

  private void checkCount(String function, int given) {
    if (given != format.itemCount()) {
      throw StructModule.error(
          function + " expected " + format.itemCount() + " items for packing (got " + given + ")");
    }
  }

  private int length() {
    if (format.size() > Integer.MAX_VALUE) {
      throw PyErrors.memoryError();
    }
    return (int) format.size();
  }

  private void pack(byte[] memory, int start, Object[] values, int first) {
    int next = first;
    for (StructField field : format.fields()) {
      int at = start + (int) field.offset();
      for (long i = 0; i < field.count(); i++) {
        field.pack(memory, at, values[next++], format.isLittleEndian());
        at += (int) field.size();
      }
    }
  }

  /** {@code pack_into(buffer, offset, *values)}. */
  @PyMethod("pack_into($self, /, *args)")
  void packInto(Object[] arguments) {
    if (arguments.length < 2) {
      throw StructModule.error(
          "pack_into expected " + (arguments.length == 0 ? "buffer" : "offset") + " argument");
    }
    checkCount("pack_into", arguments.length - 2);
    WritableBytes memory = WritableBytes.ofOrNull(arguments[0]);
    if (memory == null) {
      throw PyErrors.typeError(
          "argument must be read-write bytes-like object, not " + PyType.of(arguments[0]).name());
    }
    long offset = NumberProtocol.asSize(arguments[1]);
    int start = start(offset, memory.size(), "no space to pack ", "pack_into", "packing");
    byte[] packed = new byte[length()];
    System.arraycopy(memory.memory(), memory.start() + start, packed, 0, packed.length);
    pack(packed, 0, arguments, 2);
    System.arraycopy(packed, 0, memory.memory(), memory.start() + start, packed.length);
  }

  /** Where a record begins in a buffer. Raises struct.error where it does not fit in. */
  private int start(long offset, int available, String noSpace, String function, String doing) {
    if (offset < 0 && offset + format.size() > 0) {
      throw StructModule.error(noSpace + format.size() + " bytes at offset " + offset);
    }
    long start = offset < 0 ? offset + available : offset;
    if (start < 0) {
      throw StructModule.error(
          "offset " + offset + " out of range for " + available + "-byte buffer");
    }
    if (available - start < format.size()) {
      throw StructModule.error(
          function
              + " requires a buffer of at least "
              + Long.toUnsignedString(start + format.size())
              + " bytes for "
              + doing
              + " "
              + format.size()
              + " bytes at offset "
              + start
              + " (actual buffer size is "
              + available
              + ")");
    }
    return (int) start;
  }

  @PyMethod("unpack($self, buffer, /)")
  Object unpack(Object buffer) {
    byte[] memory = PyBytes.require(buffer);
    if (memory.length != format.size()) {
      throw needsBuffer("unpack requires a buffer of ");
    }
    return unpack(memory, 0);
  }

  private PyBaseException needsBuffer(String text) {
    return StructModule.error(text + format.size() + " bytes");
  }

  /** The record that begins here; the memory has room for it. */
  PyTuple unpack(byte[] memory, int start) {
    Object[] values = new Object[(int) format.itemCount()];
    int next = 0;
    for (StructField field : format.fields()) {
      int at = start + (int) field.offset();
      for (long i = 0; i < field.count(); i++) {
        values[next++] = field.unpack(memory, at, format.isLittleEndian());
        at += (int) field.size();
      }
    }
    return PyTuple.of(values);
  }

  @PyMethod("unpack_from($self, /, buffer, offset=0)")
  Object unpackFrom(Object buffer, Object offset) {
    byte[] memory = PyBytes.require(buffer);
    long from = offset == null ? 0 : NumberProtocol.asSize(offset);
    int start =
        start(from, memory.length, "not enough data to unpack ", "unpack_from", "unpacking");
    return unpack(memory, start);
  }

  @PyMethod("iter_unpack($self, buffer, /)")
  Object iterateUnpacking(Object buffer) {
    if (format.size() == 0) {
      throw StructModule.error("cannot iteratively unpack with a struct of length 0");
    }
    byte[] memory = PyBytes.require(buffer);
    if (memory.length % format.size() != 0) {
      throw needsBuffer("iterative unpacking requires a buffer of a multiple of ");
    }
    return new UnpackIterator(this, memory);
  }

  @PyMethod("__sizeof__($self, /)")
  long sizeOf() {
    return 56L + 32L * (format.fields().size() + 1);
  }
}
