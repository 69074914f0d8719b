package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.math.BigInteger;

/**
 * One item of memory in a native format of a single character, little-endian: {@code unpack_single}
 * and {@code pack_single} in {@code memoryobject.c}.
 *
 * @param code the character, as in the {@code struct} module
 * @param size how many bytes an item takes
 */
record MemoryFormat(char code, int size) {

  /** The format that the text names, with an optional {@code @}; {@code null} for any other. */
  static MemoryFormat parseOrNull(String text) {
    String codes = text.startsWith("@") ? text.substring(1) : text;
    int size = codes.length() == 1 ? sizeOf(codes.charAt(0)) : 0;
    return size == 0 ? null : new MemoryFormat(codes.charAt(0), size);
  }

  /** As {@link #parseOrNull}; the items of any other format can be neither read nor written. */
  static MemoryFormat parse(String text, int itemSize) {
    MemoryFormat format = parseOrNull(text);
    return format == null ? new MemoryFormat(text.charAt(0), itemSize) : format;
  }

  private PyBaseException unsupported() {
    return PyErrors.create(
        ExceptionTypes.NOT_IMPLEMENTED_ERROR, "memoryview: format " + code + " not supported");
  }

  private static int sizeOf(char code) {
    return switch (code) {
      case 'c', 'b', 'B', '?' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L', 'q', 'Q', 'n', 'N', 'P', 'd' -> 8;
      default -> 0;
    };
  }

  /** Whether items are single bytes, between which and others casts are allowed. */
  boolean isByte() {
    return code == 'c' || code == 'b' || code == 'B';
  }

  private boolean isSigned() {
    return "bhilqn".indexOf(code) >= 0;
  }

  private boolean isReal() {
    return code == 'e' || code == 'f' || code == 'd';
  }

  /** Whether items are equal exactly when their bytes are. */
  boolean isEqualByBytes() {
    return !isReal() && code != '?';
  }

  /** The item at this position of the memory as a Python value. */
  Object unpack(byte[] memory, int at) {
    if (sizeOf(code) == 0) {
      throw unsupported();
    }
    return switch (code) {
      case 'c' -> PyBytes.of(new byte[] {memory[at]});
      case '?' -> memory[at] != 0;
      case 'e' -> HalfFloat.toDouble((short) bits(memory, at));
      case 'f' -> (double) Float.intBitsToFloat((int) bits(memory, at));
      case 'd' -> Double.longBitsToDouble(bits(memory, at));
      default -> integer(bits(memory, at));
    };
  }

  private Object integer(long bits) {
    if (isSigned()) {
      int unused = 64 - 8 * size;
      return bits << unused >> unused;
    }
    return bits >= 0
        ? (Object) bits
        : Integers.normalize(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(64)));
  }

  private long bits(byte[] memory, int at) {
    long bits = 0;
    for (int i = size - 1; i >= 0; i--) {
      bits = bits << 8 | memory[at + i] & 0xFF;
    }
    return bits;
  }

  /** The bytes of a Python value. Raises TypeError for a bad type, ValueError for a bad value. */
  byte[] pack(Object value) {
    if (sizeOf(code) == 0) {
      throw unsupported();
    }
    byte[] bytes = new byte[size];
    long bits = toBits(value);
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (bits >> 8 * i);
    }
    return bytes;
  }

  private long toBits(Object value) {
    if (code == 'c') {
      return character(value);
    }
    if (code == '?') {
      return ObjectProtocol.isTrue(value) ? 1 : 0;
    }
    try {
      return isReal() ? real(NumberProtocol.asDouble(value)) : integerBits(value);
    } catch (PyBaseException e) {
      throw fixed(e);
    }
  }

  /** {@code fix_error_int}. */
  private PyBaseException fixed(PyBaseException error) {
    PyType type = error.type();
    if (type.isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
      return invalidType();
    }
    boolean isRange =
        type.isSubtypeOf(ExceptionTypes.OVERFLOW_ERROR)
            || type.isSubtypeOf(ExceptionTypes.VALUE_ERROR);
    return isRange ? invalidValue() : error;
  }

  private int character(Object value) {
    if (!(ByteSequence.valueOrNull(value) instanceof PyBytes bytes)) {
      throw invalidType();
    }
    if (bytes.size() != 1) {
      throw invalidValue();
    }
    return bytes.get(0);
  }

  private long real(double number) {
    return switch (code) {
      case 'e' -> HalfFloat.of(number);
      case 'f' -> Float.floatToIntBits((float) number);
      default -> Double.doubleToLongBits(number);
    };
  }

  private long integerBits(Object value) {
    BigInteger number = Integers.big(NumberProtocol.index(value));
    boolean fitsSigned = number.bitLength() < 8 * size;
    boolean fitsUnsigned = number.signum() >= 0 && number.bitLength() <= 8 * size;
    boolean fits = isSigned() ? fitsSigned : fitsUnsigned || (code == 'P' && fitsSigned);
    if (!fits) {
      throw invalidValue();
    }
    return number.longValue();
  }

  private PyBaseException invalidType() {
    return PyErrors.typeError("memoryview: invalid type for format '" + code + "'");
  }

  private PyBaseException invalidValue() {
    return PyErrors.valueError("memoryview: invalid value for format '" + code + "'");
  }
}
