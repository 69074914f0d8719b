package dev.lasti.runtime.modules.struct;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.HalfFloat;
import dev.lasti.runtime.objects.PyByteArray;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Items of one kind in a record.
 *
 * @param code the character in the format
 * @param size how many bytes each item takes
 * @param offset where the first one stands
 * @param isNative whether the format is in the native mode, where a float may overflow to infinity
 */
record StructField(char code, long size, long offset, long count, boolean isNative) {
  private static final int MOST_PASCAL = 255;

  /** How many bytes an item takes, 0 for what is no item. */
  static int sizeOf(char code, boolean isNative) {
    return switch (code) {
      case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'q', 'Q', 'd' -> 8;
      case 'l', 'L' -> isNative ? 8 : 4;
      case 'n', 'N', 'P' -> isNative ? 8 : 0;
      default -> 0;
    };
  }

  private boolean isSigned() {
    return "bhilqn".indexOf(code) >= 0;
  }

  /** The item at this position as a Python value. */
  Object unpack(byte[] memory, int at, boolean isLittleEndian) {
    return switch (code) {
      case 'c' -> PyBytes.of(new byte[] {memory[at]});
      case 's' -> PyBytes.of(Arrays.copyOfRange(memory, at, at + (int) size));
      case 'p' -> pascal(memory, at);
      case '?' -> memory[at] != 0;
      case 'e' -> HalfFloat.toDouble((short) bits(memory, at, isLittleEndian));
      case 'f' -> (double) Float.intBitsToFloat((int) bits(memory, at, isLittleEndian));
      case 'd' -> Double.longBitsToDouble(bits(memory, at, isLittleEndian));
      default -> integer(bits(memory, at, isLittleEndian));
    };
  }

  /** A byte with the length and then the text. */
  private Object pascal(byte[] memory, int at) {
    int length = size == 0 ? 0 : (int) Math.min(memory[at] & 0xFF, size - 1);
    return PyBytes.of(Arrays.copyOfRange(memory, at + 1, at + 1 + length));
  }

  private long bits(byte[] memory, int at, boolean isLittleEndian) {
    int length = (int) size;
    long bits = 0;
    for (int i = 0; i < length; i++) {
      bits = bits << 8 | memory[isLittleEndian ? at + length - 1 - i : at + i] & 0xFF;
    }
    return bits;
  }

  private Object integer(long bits) {
    if (isSigned()) {
      int unused = 64 - 8 * (int) size;
      return bits << unused >> unused;
    }
    return bits >= 0
        ? (Object) bits
        : Integers.normalize(BigInteger.valueOf(bits).add(BigInteger.ONE.shiftLeft(64)));
  }

  /** Stores a Python value. Raises struct.error, and OverflowError for floats. */
  void pack(byte[] memory, int at, Object value, boolean isLittleEndian) {
    switch (code) {
      case 's', 'p' -> packText(memory, at, value);
      case 'c' -> memory[at] = character(value);
      default -> store(memory, at, bits(value), isLittleEndian);
    }
  }

  private void store(byte[] memory, int at, long bits, boolean isLittleEndian) {
    int length = (int) size;
    for (int i = 0; i < length; i++) {
      memory[isLittleEndian ? at + i : at + length - 1 - i] = (byte) (bits >> 8 * i);
    }
  }

  private void packText(byte[] memory, int at, Object value) {
    Object text = Values.of(value);
    if (!(text instanceof PyBytes) && !(text instanceof PyByteArray)) {
      throw StructModule.error("argument for '" + code + "' must be a bytes object");
    }
    byte[] bytes = PyBytes.require(text);
    Arrays.fill(memory, at, at + (int) size, (byte) 0);
    if (code == 's') {
      System.arraycopy(bytes, 0, memory, at, (int) Math.min(size, bytes.length));
    } else if (size > 0) {
      int length = (int) Math.min(size - 1, bytes.length);
      memory[at] = (byte) Math.min(length, MOST_PASCAL);
      System.arraycopy(bytes, 0, memory, at + 1, length);
    }
  }

  private static byte character(Object value) {
    if (Values.of(value) instanceof PyBytes bytes && bytes.size() == 1) {
      return (byte) bytes.get(0);
    }
    throw StructModule.error("char format requires a bytes object of length 1");
  }

  private long bits(Object value) {
    return switch (code) {
      case '?' -> ObjectProtocol.isTrue(value) ? 1 : 0;
      case 'e' -> HalfFloat.of(real(value));
      case 'f' -> single(real(value));
      case 'd' -> Double.doubleToRawLongBits(real(value));
      default -> integerBits(value);
    };
  }

  private static double real(Object value) {
    try {
      return NumberProtocol.asDouble(value);
    } catch (PyBaseException e) {
      throw StructModule.error("required argument is not a float");
    }
  }

  private int single(double number) {
    float rounded = (float) number;
    if (!isNative && Float.isInfinite(rounded) && !Double.isInfinite(number)) {
      throw PyErrors.overflowError("float too large to pack with f format");
    }
    return Float.floatToRawIntBits(rounded);
  }

  private long integerBits(Object value) {
    if (!NumberProtocol.isIndex(value)) {
      throw StructModule.error("required argument is not an integer");
    }
    Object number = NumberProtocol.index(value);
    if (!fits(number)) {
      throw outOfRange();
    }
    return number instanceof Long small ? small : ((BigInteger) number).longValue();
  }

  private boolean fits(Object number) {
    int width = 8 * (int) size;
    if (number instanceof Long small) {
      if (isSigned()) {
        return small << (64 - width) >> (64 - width) == small;
      }
      return code == 'P' || small >= 0 && (width == 64 || small >>> width == 0);
    }
    BigInteger large = (BigInteger) number;
    return !isSigned() && large.signum() > 0 && large.bitLength() <= width;
  }

  private PyBaseException outOfRange() {
    if (code == 'P') {
      return StructModule.error("int too large to convert");
    }
    int width = 8 * (int) size;
    BigInteger limit = BigInteger.ONE.shiftLeft(isSigned() ? width - 1 : width);
    return StructModule.error(
        "'"
            + code
            + "' format requires "
            + (isSigned() ? limit.negate() : BigInteger.ZERO)
            + " <= number <= "
            + limit.subtract(BigInteger.ONE));
  }
}
