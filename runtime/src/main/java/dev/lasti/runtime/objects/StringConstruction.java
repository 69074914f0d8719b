package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.Codecs;

/** {@code str(object)} and {@code str(bytes, encoding, errors)}: {@code unicode_new_impl}. */
final class StringConstruction {
  private StringConstruction() {}

  /** Arguments that were left out are {@code null}. Raises TypeError, and what decoding raises. */
  static Object construct(PyType type, Object object, Object encoding, Object errors) {
    String codec = option(encoding, "encoding", "utf-8");
    String handler = option(errors, "errors", "strict");
    if (object == null) {
      return type.wrap(PyStr.TYPE, "");
    }
    if (encoding != null || errors != null) {
      return type.wrap(PyStr.TYPE, decode(object, codec, handler));
    }
    Object text = str(object);
    return type == PyStr.TYPE ? text : type.wrap(PyStr.TYPE, PyStr.valueOrNull(text));
  }

  private static String option(Object argument, String name, String otherwise) {
    if (argument == null) {
      return otherwise;
    }
    String text = PyStr.valueOrNull(argument);
    if (text == null) {
      throw PyErrors.badArgument("str() argument '" + name + "'", "str", argument);
    }
    return text;
  }

  /** {@code PyUnicode_FromEncodedObject}. */
  private static String decode(Object object, String encoding, String errors) {
    if (PyStr.valueOrNull(object) != null) {
      throw PyErrors.typeError("decoding str is not supported");
    }
    byte[] bytes = PyBytes.contentsOrNull(object);
    if (bytes == null) {
      throw PyErrors.typeError(
          "decoding to str: need a bytes-like object, " + PyType.of(object).name() + " found");
    }
    return bytes.length == 0 ? "" : Codecs.decode(bytes, encoding, errors, PyBytes.of(bytes));
  }

  /** {@code PyObject_Str}, which may answer an instance of a subclass of str. */
  private static Object str(Object object) {
    if (object instanceof String || object instanceof Long || object instanceof Double) {
      return ObjectProtocol.str(object);
    }
    Object method = PyType.of(object).special(SpecialMethod.STR);
    Object text = CallProtocol.callUnbound(method, object);
    if (PyStr.valueOrNull(text) == null) {
      throw PyErrors.typeError("__str__ returned non-string (type " + PyType.of(text).name() + ")");
    }
    return text;
  }
}
