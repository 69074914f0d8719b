package dev.lasti.runtime.modules.array;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.text.Codecs;

/** How arrays go into pickles and come out of them, also on a machine with another byte order. */
final class ArrayPickling {
  private static final int FIRST_PROTOCOL_OF_BYTES = 3;
  private static final int BIG_ENDIAN = 1;
  private static final int FIRST_REAL_FORMAT = 14;
  private static final int FIRST_DOUBLE_FORMAT = 16;
  private static final int FIRST_UNICODE_FORMAT = 18;
  private static final String[] UNICODE_CODECS = {
    "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"
  };

  private ArrayPickling() {}

  /** {@code array.__reduce_ex__}: from protocol 3 on by bytes, before by a list. */
  static Object reduce(Object self, Object protocol) {
    PyArray array = PyArray.valueOrNull(self);
    Object attributes =
        self instanceof PyInstance instance && instance.type().hasDictionary()
            ? instance.dictionary()
            : PyNone.NONE;
    PyType type = PyType.of(self);
    if (NumberProtocol.asInt(protocol) < FIRST_PROTOCOL_OF_BYTES) {
      return PyTuple.of(type, PyTuple.of(array.typecode(), array.toList()), attributes);
    }
    PyTuple arguments =
        PyTuple.of(
            type, array.typecode(), (long) array.itemType().machineFormat(), array.toBytes());
    return PyTuple.of(ArrayModule.reconstructor(), arguments, attributes);
  }

  /** {@code array_reconstructor}. */
  static Object reconstruct(Object type, Object typecode, Object machineFormat, Object items) {
    if (!(type instanceof PyType arrayType)) {
      throw PyErrors.typeError(
          "first argument must be a type object, not " + PyType.of(type).name());
    }
    if (!arrayType.isSubtypeOf(PyArray.TYPE)) {
      throw PyErrors.typeError(arrayType.name() + " is not a subtype of array.array");
    }
    ItemType itemType =
        ItemType.ofCodeOrNull(
            ArrayConstruction.typecode(typecode, "_array_reconstructor() argument 2"));
    if (itemType == null) {
      throw PyErrors.valueError("second argument must be a valid type code");
    }
    int format = NumberProtocol.asInt(machineFormat);
    if (format < 0 || format >= FIRST_UNICODE_FORMAT + UNICODE_CODECS.length) {
      throw PyErrors.valueError("third argument must be a valid machine format code.");
    }
    if (!(Values.of(items) instanceof PyBytes bytes)) {
      throw PyErrors.typeError("fourth argument should be bytes, not " + PyType.of(items).name());
    }
    return arrayType.wrap(PyArray.TYPE, decode(itemType, format, bytes));
  }

  /** The array of bytes in any format: of the type that fits the format, if it is one of ints. */
  private static PyArray decode(ItemType type, int format, PyBytes bytes) {
    if (format >= FIRST_UNICODE_FORMAT) {
      String codec = UNICODE_CODECS[format - FIRST_UNICODE_FORMAT];
      checkLength(bytes, 4 << (format - FIRST_UNICODE_FORMAT) / 2);
      PyArray array = new PyArray(type);
      array.fromUnicode(Codecs.decode(PyBytes.require(bytes), codec, "strict", bytes));
      return array;
    }
    ItemType stored = type.machineFormat() == format ? type : typeOf(format);
    if (stored != type) {
      checkLength(bytes, stored.size());
    }
    PyArray array = new PyArray(stored);
    array.fromBytes(bytes);
    if (stored.size() > 1 && format % 2 == BIG_ENDIAN) {
      array.byteSwap();
    }
    if (format < FIRST_REAL_FORMAT || stored == type) {
      return array;
    }
    PyArray converted = new PyArray(type);
    converted.extendFrom(array);
    return converted;
  }

  private static void checkLength(PyBytes bytes, int itemSize) {
    if (bytes.size() % itemSize != 0) {
      throw PyErrors.valueError("string length not a multiple of item size");
    }
  }

  private static ItemType typeOf(int format) {
    if (format >= FIRST_REAL_FORMAT) {
      return ItemType.ofCodeOrNull(format >= FIRST_DOUBLE_FORMAT ? 'd' : 'f');
    }
    if (format < 2) {
      return ItemType.ofIntegers(1, format == 1);
    }
    return ItemType.ofIntegers(2 << (format - 2) / 4, (format - 2) % 4 >= 2);
  }
}
