package dev.lasti.runtime.modules.array;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyByteArray;
import dev.lasti.runtime.objects.PyBytes;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;

/** {@code array(…)}. */
final class ArrayConstruction {
  private ArrayConstruction() {}

  /** {@code array_new}. Raises TypeError, ValueError. */
  static PyArray create(Object[] arguments) {
    if (arguments.length == 0 || arguments.length > 2) {
      throw PyErrors.typeError(
          "array() takes at "
              + (arguments.length == 0 ? "least 1 argument" : "most 2 arguments")
              + " ("
              + arguments.length
              + " given)");
    }
    int code = typecode(arguments[0], "array() argument 1");
    Object initial = arguments.length == 1 ? null : arguments[1];
    if (code != 'u') {
      refuseUnicode(Values.of(initial), code);
    }
    ItemType type = ItemType.ofCodeOrNull(code);
    if (type == null) {
      throw PyErrors.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
    }
    PyArray array = new PyArray(type);
    if (initial != null) {
      fill(array, initial);
    }
    return array;
  }

  /** The one character that an argument is. Raises TypeError. */
  static int typecode(Object argument, String what) {
    if (Values.of(argument) instanceof String text
        && !text.isEmpty()
        && text.codePointCount(0, text.length()) == 1) {
      return text.codePointAt(0);
    }
    throw PyErrors.typeError(
        what + " must be a unicode character, not " + PyType.of(argument).name());
  }

  private static void refuseUnicode(Object initial, int code) {
    boolean isText = initial instanceof String;
    if (isText || initial instanceof PyArray array && array.itemType().isUnicode()) {
      throw PyErrors.typeError(
          "cannot use a "
              + (isText ? "str" : "unicode array")
              + " to initialize an array with typecode '"
              + Character.toString(code)
              + "'");
    }
  }

  private static void fill(PyArray array, Object initial) {
    Object value = Values.of(initial);
    if (value instanceof PyBytes || value instanceof PyByteArray) {
      array.fromBytes(value);
    } else if (value instanceof String text) {
      array.fromUnicode(text);
    } else {
      array.extendFrom(value instanceof PyArray ? value : initial);
    }
  }
}
