package dev.lasti.runtime.modules.array;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;

/**
 * What the items of an array are: how one is read from memory and stored into it, on a
 * little-endian 64-bit machine.
 *
 * @param machineFormat the number that pickles name the format by
 */
record ItemType(char code, int size, boolean isSigned, int machineFormat) {
  static final String CODES = "bBuhHiIlLqQfd";

  private static final int MOST_UNICODE = 0x10ffff;
  private static final int DOUBLE_FORMAT = 16;
  private static final int FLOAT_FORMAT = 14;
  private static final int UTF_32_FORMAT = 20;

  private static final VarHandle SHORTS = view(short[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle LONGS = view(long[].class);
  private static final VarHandle FLOATS = view(float[].class);
  private static final VarHandle DOUBLES = view(double[].class);

  private static final ItemType[] TYPES = types();

  private static VarHandle view(Class<?> arrayClass) {
    return MethodHandles.byteArrayViewVarHandle(arrayClass, ByteOrder.LITTLE_ENDIAN);
  }

  private static ItemType[] types() {
    ItemType[] types = new ItemType[CODES.length()];
    for (int i = 0; i < types.length; i++) {
      char code = CODES.charAt(i);
      int size = sizeOf(code);
      boolean isSigned = Character.isLowerCase(code) && code != 'u';
      types[i] = new ItemType(code, size, isSigned, machineFormat(code, size, isSigned));
    }
    return types;
  }

  private static int sizeOf(char code) {
    return switch (code) {
      case 'b', 'B' -> 1;
      case 'h', 'H' -> 2;
      case 'u', 'i', 'I', 'f' -> 4;
      default -> 8;
    };
  }

  /** The formats of ints follow each other: by size, unsigned first, both byte orders. */
  private static int machineFormat(char code, int size, boolean isSigned) {
    return switch (code) {
      case 'u' -> UTF_32_FORMAT;
      case 'f' -> FLOAT_FORMAT;
      case 'd' -> DOUBLE_FORMAT;
      case 'b', 'B' -> isSigned ? 1 : 0;
      default -> 4 * Integer.numberOfTrailingZeros(size) - 2 + (isSigned ? 2 : 0);
    };
  }

  /** The type with this code, or {@code null}. */
  static ItemType ofCodeOrNull(int code) {
    for (ItemType type : TYPES) {
      if (type.code == code) {
        return type;
      }
    }
    return null;
  }

  /** The first type of ints with this size and sign. */
  static ItemType ofIntegers(int size, boolean isSigned) {
    for (ItemType type : TYPES) {
      if (type.size == size && type.isSigned == isSigned && type.isInteger()) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type of " + size + " bytes");
  }

  boolean isInteger() {
    return code != 'u' && code != 'f' && code != 'd';
  }

  boolean isUnicode() {
    return code == 'u';
  }

  /** The item at a position of the memory. */
  Object get(byte[] memory, int at) {
    return switch (code) {
      case 'b' -> (long) memory[at];
      case 'B' -> memory[at] & 0xFFL;
      case 'u' -> character((int) INTS.get(memory, at));
      case 'h' -> (long) (short) SHORTS.get(memory, at);
      case 'H' -> (short) SHORTS.get(memory, at) & 0xFFFFL;
      case 'i' -> (long) (int) INTS.get(memory, at);
      case 'I' -> (int) INTS.get(memory, at) & 0xFFFFFFFFL;
      case 'l', 'q' -> (long) LONGS.get(memory, at);
      case 'f' -> (double) (float) FLOATS.get(memory, at);
      case 'd' -> (double) DOUBLES.get(memory, at);
      default -> unsigned((long) LONGS.get(memory, at));
    };
  }

  private static String character(int codePoint) {
    if (codePoint < 0 || codePoint > MOST_UNICODE) {
      throw PyErrors.valueError(
          "character U+" + Integer.toHexString(codePoint) + " is not in range [U+0000; U+10ffff]");
    }
    return Character.toString(codePoint);
  }

  private static Object unsigned(long bits) {
    return bits >= 0 ? (Object) bits : new BigInteger(Long.toUnsignedString(bits));
  }

  /** Stores an item. Raises TypeError for what is none, OverflowError for what does not fit. */
  void set(byte[] memory, int at, Object value) {
    switch (code) {
      case 'f' -> FLOATS.set(memory, at, (float) NumberProtocol.asDouble(value));
      case 'd' -> DOUBLES.set(memory, at, NumberProtocol.asDouble(value));
      case 'u' -> INTS.set(memory, at, codePoint(value));
      default -> setInteger(memory, at, value);
    }
  }

  private static int codePoint(Object value) {
    if (Values.of(value) instanceof String text
        && !text.isEmpty()
        && text.codePointCount(0, text.length()) == 1) {
      return text.codePointAt(0);
    }
    throw PyErrors.typeError("array item must be unicode character");
  }

  private void setInteger(byte[] memory, int at, Object value) {
    long number = integer(value);
    switch (size) {
      case 1 -> memory[at] = (byte) number;
      case 2 -> SHORTS.set(memory, at, (short) number);
      case 4 -> INTS.set(memory, at, (int) number);
      default -> LONGS.set(memory, at, number);
    }
  }

  private long integer(Object value) {
    return switch (code) {
      case 'b' -> within(shortInteger(value), -128, 127, "signed char");
      case 'B' -> within(NumberProtocol.asLong(value), 0, 255, "unsigned byte integer");
      case 'h' -> shortInteger(value);
      case 'H' -> within(signedInteger(value), 0, 65535, "unsigned short");
      case 'i' -> signedInteger(value);
      case 'I' -> within(unsignedLong(value), 0, 0xFFFFFFFFL, "unsigned int");
      case 'l' -> NumberProtocol.asLong(value);
      case 'L' -> unsignedLong(value);
      default -> longLong(value);
    };
  }

  private static long within(long value, long least, long most, String name) {
    if (value >= least && value <= most) {
      return value;
    }
    String side = value < least && least <= 0 ? "less than minimum" : "greater than maximum";
    throw PyErrors.overflowError(name + " is " + side);
  }

  private static long shortInteger(Object value) {
    return within(
        NumberProtocol.asLong(value), Short.MIN_VALUE, Short.MAX_VALUE, "signed short integer");
  }

  private static long signedInteger(Object value) {
    return within(
        NumberProtocol.asLong(value), Integer.MIN_VALUE, Integer.MAX_VALUE, "signed integer");
  }

  private static long unsignedLong(Object value) {
    return unsigned64(
        NumberProtocol.index(value),
        "can't convert negative value to unsigned int",
        "Python int too large to convert to C unsigned long");
  }

  private long longLong(Object value) {
    Object number = NumberProtocol.index(value);
    if (!isSigned) {
      return unsigned64(number, "can't convert negative int to unsigned", "int too big to convert");
    }
    if (number instanceof Long small) {
      return small;
    }
    throw PyErrors.overflowError("int too big to convert");
  }

  private static long unsigned64(Object number, String negative, String tooLarge) {
    BigInteger value = Integers.big(number);
    if (value.signum() < 0 || value.bitLength() > 64) {
      PyBaseException error = PyErrors.overflowError(value.signum() < 0 ? negative : tooLarge);
      throw error;
    }
    return value.longValue();
  }
}
