package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ByteSequence;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.CodePoints;

/** The builtin functions for characters and for the text of objects. */
final class TextFunctions {
  private TextFunctions() {}

  @PyMethod("chr(i, /)")
  static String chr(Object i) {
    int codePoint = NumberProtocol.asInt(i);
    if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
      throw PyErrors.valueError("chr() arg not in range(0x110000)");
    }
    return CodePoints.toString(codePoint);
  }

  @PyMethod("ord(c, /)")
  static Object ord(Object c) {
    Object value = Values.of(c);
    if (value instanceof String text) {
      int length = CodePoints.length(text);
      if (length == 1) {
        return (long) text.codePointAt(0);
      }
      throw noCharacter("string of length " + length);
    }
    if (!(value instanceof ByteSequence bytes)) {
      throw PyErrors.typeError(
          "ord() expected string of length 1, but " + PyType.of(c).name() + " found");
    }
    if (bytes.byteCount() == 1) {
      return (long) (bytes.storage()[bytes.offset()] & 0xff);
    }
    throw noCharacter("string of length " + bytes.byteCount());
  }

  private static RuntimeException noCharacter(String found) {
    return PyErrors.typeError("ord() expected a character, but " + found + " found");
  }

  @PyMethod("ascii(obj, /)")
  static String ascii(Object object) {
    return ObjectProtocol.ascii(object);
  }

  @PyMethod("repr(obj, /)")
  static String repr(Object object) {
    return ObjectProtocol.repr(object);
  }

  @PyMethod("format(value, format_spec='', /)")
  static Object format(Object value, Object specification) {
    if (specification != null && !(Values.of(specification) instanceof String)) {
      throw PyErrors.typeError(
          "format() argument 2 must be str, not " + PyType.of(specification).name());
    }
    return ObjectProtocol.format(value, specification == null ? "" : specification);
  }
}
