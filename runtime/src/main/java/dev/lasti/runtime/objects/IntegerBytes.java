package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.math.BigInteger;
import java.util.Arrays;

/** {@code int.to_bytes} and {@code int.from_bytes}: two's complement in either byte order. */
final class IntegerBytes {
  private IntegerBytes() {}

  /**
   * Raises TypeError, ValueError for a bad length or order, OverflowError when the number does not
   * fit.
   */
  static PyBytes toBytes(BigInteger number, Object length, Object byteOrder, boolean signed) {
    long size = length == null ? 1 : NumberProtocol.asSize(length);
    int count = (int) Math.max(-1, Math.min(Integer.MAX_VALUE, size));
    boolean isLittle = isLittle("to_bytes", byteOrder);
    if (count < 0) {
      throw PyErrors.valueError("length argument must be non-negative");
    }
    if (!signed && number.signum() < 0) {
      throw PyErrors.overflowError("can't convert negative int to unsigned");
    }
    int bits = number.bitLength() + (signed ? 1 : 0);
    boolean fits = bits <= 8L * count || number.signum() == 0;
    if (!fits) {
      throw PyErrors.overflowError("int too big to convert");
    }
    byte[] bytes = extended(number, count);
    return PyBytes.of(isLittle ? reversed(bytes) : bytes);
  }

  private static byte[] extended(BigInteger number, int count) {
    byte[] shortest = number.toByteArray();
    byte[] bytes = new byte[count];
    if (number.signum() < 0) {
      Arrays.fill(bytes, (byte) -1);
    }
    int copied = Math.min(count, shortest.length);
    System.arraycopy(shortest, shortest.length - copied, bytes, count - copied, copied);
    return bytes;
  }

  static Object fromBytes(Object source, Object byteOrder, boolean signed) {
    boolean isLittle = isLittle("from_bytes", byteOrder);
    byte[] bytes = PyBytes.from(source);
    byte[] bigEndian = isLittle ? reversed(bytes) : bytes;
    if (bigEndian.length == 0) {
      return 0L;
    }
    return Integers.normalize(signed ? new BigInteger(bigEndian) : new BigInteger(1, bigEndian));
  }

  private static boolean isLittle(String method, Object byteOrder) {
    Object order = byteOrder == null ? "big" : Values.of(byteOrder);
    if (!(order instanceof String)) {
      throw PyErrors.badArgument(method + "() argument 'byteorder'", "str", order);
    }
    if (order.equals("big") || order.equals("little")) {
      return order.equals("little");
    }
    throw PyErrors.valueError("byteorder must be either 'little' or 'big'");
  }

  private static byte[] reversed(byte[] bytes) {
    byte[] reversed = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      reversed[i] = bytes[bytes.length - 1 - i];
    }
    return reversed;
  }
}
