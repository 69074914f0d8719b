package dev.lasti.runtime.modules.binascii;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ByteHex;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.Integers;
import dev.lasti.runtime.protocol.NumberProtocol;
import java.nio.charset.StandardCharsets;

/** The module {@code binascii}. */
public final class BinasciiModule {
  private static final PyType ERROR =
      PyType.builtin("binascii.Error", ExceptionTypes.VALUE_ERROR, null);
  private static final PyType INCOMPLETE =
      PyType.builtin("binascii.Incomplete", ExceptionTypes.EXCEPTION, null);

  private BinasciiModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("binascii", null);
    ModuleFunctions.addAll(module, BinasciiModuleMethods.TABLE);
    module.global("Error", ERROR);
    module.global("Incomplete", INCOMPLETE);
    return module;
  }

  /** A {@code binascii.Error}. */
  static PyBaseException error(String message) {
    return PyErrors.create(ERROR, message);
  }

  /** The bytes of encoded text: {@code ascii_buffer_converter}. Raises TypeError, ValueError. */
  private static byte[] ascii(Object data) {
    if (Values.of(data) instanceof String text) {
      if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
        throw PyErrors.valueError("string argument should contain only ASCII characters");
      }
      return text.getBytes(StandardCharsets.US_ASCII);
    }
    byte[] bytes = PyBytes.contentsOrNull(data);
    if (bytes == null) {
      throw PyErrors.typeError(
          "argument should be bytes, buffer or ASCII string, not '" + PyType.of(data).name() + "'");
    }
    return bytes;
  }

  private static PyBytes latin1(String text) {
    return PyBytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Object toHex(Object data, Object separator, Object bytesPerSeparator) {
    byte[] bytes = PyBytes.require(data);
    int group = bytesPerSeparator == null ? 1 : NumberProtocol.asInt(bytesPerSeparator);
    return latin1(ByteHex.toHex(bytes, separator, group));
  }

  @PyMethod("b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)")
  static Object binaryToHex(Object data, Object separator, Object bytesPerSeparator) {
    return toHex(data, separator, bytesPerSeparator);
  }

  @PyMethod("hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)")
  static Object hexlify(Object data, Object separator, Object bytesPerSeparator) {
    return toHex(data, separator, bytesPerSeparator);
  }

  private static Object fromHex(Object text) {
    byte[] digits = ascii(text);
    if (digits.length % 2 != 0) {
      throw error("Odd-length string");
    }
    byte[] bytes = new byte[digits.length / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = Character.digit(digits[2 * i], 16);
      int low = Character.digit(digits[2 * i + 1], 16);
      if (high < 0 || low < 0) {
        throw error("Non-hexadecimal digit found");
      }
      bytes[i] = (byte) (high << 4 | low);
    }
    return PyBytes.of(bytes);
  }

  @PyMethod("a2b_hex(hexstr, /)")
  static Object hexToBinary(Object text) {
    return fromHex(text);
  }

  @PyMethod("unhexlify(hexstr, /)")
  static Object unhexlify(Object text) {
    return fromHex(text);
  }

  @PyMethod("a2b_base64(data, /, *, strict_mode=False)")
  static Object base64ToBinary(Object data, boolean strictMode) {
    return PyBytes.of(Base64Coding.decode(ascii(data), strictMode));
  }

  @PyMethod("b2a_base64(data, /, *, newline=True)")
  static Object binaryToBase64(Object data, boolean newline) {
    return PyBytes.of(Base64Coding.encode(PyBytes.require(data), newline));
  }

  @PyMethod("a2b_uu(data, /)")
  static Object uuToBinary(Object data) {
    return PyBytes.of(UuCoding.decode(ascii(data)));
  }

  @PyMethod("b2a_uu(data, /, *, backtick=False)")
  static Object binaryToUu(Object data, boolean backtick) {
    return PyBytes.of(UuCoding.encode(PyBytes.require(data), backtick));
  }

  @PyMethod("a2b_qp(data, header=False)")
  static Object quotedToBinary(Object data, boolean header) {
    return PyBytes.of(QuotedPrintable.decode(ascii(data), header));
  }

  @PyMethod("b2a_qp(data, quotetabs=False, istext=True, header=False)")
  static Object binaryToQuoted(Object data, boolean quotetabs, boolean istext, boolean header) {
    byte[] bytes = PyBytes.require(data);
    return PyBytes.of(new QuotedPrintable(bytes, quotetabs, istext, header).encode());
  }

  @PyMethod("crc32(data, crc=0, /)")
  static Object crc32(Object data, Object crc) {
    return CyclicRedundancyCheck.crc32(PyBytes.require(data), checksum(crc));
  }

  @PyMethod("crc_hqx(data, crc, /)")
  static Object crcHqx(Object data, Object crc) {
    return CyclicRedundancyCheck.ccitt(PyBytes.require(data), checksum(crc));
  }

  /** The low 32 bits: {@code PyLong_AsUnsignedLongMask}. */
  private static int checksum(Object crc) {
    return crc == null ? 0 : Integers.big(NumberProtocol.index(crc)).intValue();
  }
}
