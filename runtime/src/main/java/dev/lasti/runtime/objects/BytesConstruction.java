package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.text.Codecs;
import java.io.ByteArrayOutputStream;

/** What {@code bytes(…)} and {@code bytearray(…)} hold: {@code bytes_new_impl} and its twin. */
final class BytesConstruction {
  private BytesConstruction() {}

  /**
   * The contents that the arguments of a constructor ask for; those left out are {@code null}.
   * Raises TypeError and ValueError, and what encoding and iterating raise.
   *
   * @param type {@code bytes} or {@code bytearray}, which differ in messages and in {@code
   *     __bytes__}
   */
  static byte[] construct(PyType type, Object source, Object encoding, Object errors) {
    String codec = option(type, encoding, "encoding");
    String handler = option(type, errors, "errors");
    String text = source == null ? null : PyStr.valueOrNull(source);
    if (codec != null || handler != null) {
      return encode(source, text, codec, handler);
    }
    if (source == null) {
      return new byte[0];
    }
    byte[] bytes = type == PyBytes.TYPE ? fromMethodOrNull(source) : null;
    if (bytes != null) {
      return bytes;
    }
    if (text != null) {
      throw PyErrors.typeError("string argument without an encoding");
    }
    byte[] zeros = NumberProtocol.isIndex(source) ? zerosOrNull(source) : null;
    return zeros != null ? zeros : fromObject(type, source);
  }

  private static String option(PyType type, Object argument, String name) {
    if (argument == null) {
      return null;
    }
    String text = PyStr.valueOrNull(argument);
    if (text == null) {
      throw PyErrors.badArgument(type.name() + "() argument '" + name + "'", "str", argument);
    }
    return text;
  }

  private static byte[] encode(Object source, String text, String codec, String handler) {
    if (text == null) {
      throw PyErrors.typeError(
          (codec != null ? "encoding" : "errors") + " without a string argument");
    }
    if (codec == null) {
      throw PyErrors.typeError("string argument without an encoding");
    }
    return Codecs.encode(text, codec, handler == null ? "strict" : handler);
  }

  /** The contents of what {@code __bytes__} answers, or {@code null} where there is none. */
  static byte[] fromMethodOrNull(Object source) {
    Object result = source instanceof ByteSequence ? null : callMethodOrNull(source);
    return result == null ? null : ByteSequence.valueOrNull(result).contents();
  }

  /** The bytes object, perhaps of a subclass, that {@code __bytes__} answers, or {@code null}. */
  static Object callMethodOrNull(Object source) {
    Object method = PyType.of(source).special(SpecialMethod.BYTES);
    if (method == null) {
      return null;
    }
    Object result = CallProtocol.callUnbound(method, source);
    if (!(ByteSequence.valueOrNull(result) instanceof PyBytes)) {
      throw PyErrors.typeError(
          "__bytes__ returned non-bytes (type " + PyType.of(result).name() + ")");
    }
    return result;
  }

  /** That many zeros; {@code null} where {@code __index__} raises TypeError. */
  private static byte[] zerosOrNull(Object count) {
    try {
      Object number = NumberProtocol.index(count);
      return zeros(count, number);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  private static byte[] zeros(Object count, Object number) {
    if (!(number instanceof Long length)) {
      throw PyErrors.overflowError(
          "cannot fit '" + PyType.of(count).name() + "' into an index-sized integer");
    }
    if (length < 0) {
      throw PyErrors.valueError("negative count");
    }
    if (length > Integer.MAX_VALUE - 8) {
      throw PyErrors.memoryError();
    }
    return new byte[length.intValue()];
  }

  /** {@code PyBytes_FromObject}: of a bytes-like object, or an iterable of ints. */
  static byte[] fromObject(PyType type, Object source) {
    byte[] bytes = PyBytes.contentsOrNull(source, BufferWrapper.FULL_READ_ONLY);
    if (bytes != null) {
      return bytes;
    }
    if (PyStr.valueOrNull(source) != null || !IteratorProtocol.isIterable(source)) {
      throw PyErrors.typeError(
          "cannot convert '" + PyType.of(source).name() + "' object to " + type.name());
    }
    return fromIterable(source, type == PyBytes.TYPE ? "bytes" : "byte");
  }

  static byte[] fromIterable(Object source, String what) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Object iterator = IteratorProtocol.getIterator(source);
    for (Object item = IteratorProtocol.nextOrNull(iterator);
        item != null;
        item = IteratorProtocol.nextOrNull(iterator)) {
      out.write(toByte(item, what));
    }
    return out.toByteArray();
  }

  /**
   * An int as a byte. Raises TypeError for what is no integer, and ValueError.
   *
   * @param what how the message calls it, {@code byte} or {@code bytes}
   */
  static byte toByte(Object value, String what) {
    if (NumberProtocol.index(value) instanceof Long number && number >= 0 && number < 256) {
      return number.byteValue();
    }
    throw PyErrors.valueError(what + " must be in range(0, 256)");
  }
}
