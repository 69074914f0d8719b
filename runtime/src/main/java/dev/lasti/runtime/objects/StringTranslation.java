package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.text.CodePoints;
import dev.lasti.runtime.text.StringMethods;
import java.util.Map;

/**
 * The table of {@code str.translate}, which may be any object with items ({@code
 * charmaptranslate_lookup}), and {@code str.maketrans}, which makes one.
 */
record StringTranslation(Object table) implements StringMethods.CharacterMap {

  /** Raises TypeError and ValueError for a bad replacement, and what the table raises. */
  @Override
  public String replacement(int codePoint) {
    Object replacement = itemOrNull((long) codePoint);
    if (replacement == null) {
      return null;
    }
    if (replacement == PyNone.NONE) {
      return "";
    }
    String text = PyStr.valueOrNull(replacement);
    return text != null ? text : character(replacement);
  }

  private Object itemOrNull(Long key) {
    if (table instanceof PyDict dict) {
      return dict.get(key);
    }
    try {
      return ItemProtocol.get(table, key);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.LOOKUP_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  private static String character(Object replacement) {
    Object number = PyInt.valueOrNull(replacement);
    if (number == null) {
      throw PyErrors.typeError("character mapping must return integer, None or str");
    }
    if (!(number instanceof Long code) || code < 0 || code > Character.MAX_CODE_POINT) {
      throw PyErrors.valueError("character mapping must be in range(0x110000)");
    }
    return CodePoints.toString(code.intValue());
  }

  /** {@code str.maketrans}; {@code y} and {@code z} may be {@code null}. */
  static PyDict makeTable(Object x, Object y, Object z) {
    return y == null ? fromDict(x) : fromCharacters(x, y, z);
  }

  private static PyDict fromDict(Object x) {
    if (!(x instanceof PyDict mapping)) {
      throw PyErrors.typeError("if you give only one argument to maketrans it must be a dict");
    }
    PyDict result = new PyDict();
    for (Map.Entry<Object, Object> entry : mapping.entrySet()) {
      result.put(key(entry.getKey()), entry.getValue());
    }
    return result;
  }

  private static Object key(Object key) {
    String text = PyStr.valueOrNull(key);
    if (text == null) {
      if (PyInt.valueOrNull(key) == null) {
        throw PyErrors.typeError("keys in translate table must be strings or integers");
      }
      return key;
    }
    if (CodePoints.length(text) != 1) {
      throw PyErrors.valueError("string keys in translate table must be of length 1");
    }
    return (long) text.codePointAt(0);
  }

  private static PyDict fromCharacters(Object x, Object y, Object z) {
    String to = argument(y, 2);
    String deleted = z == null ? "" : argument(z, 3);
    String from = PyStr.valueOrNull(x);
    if (from == null) {
      throw PyErrors.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    int[] keys = CodePoints.toArray(from);
    int[] values = CodePoints.toArray(to);
    if (keys.length != values.length) {
      throw PyErrors.valueError("the first two maketrans arguments must have equal length");
    }
    PyDict result = new PyDict();
    for (int i = 0; i < keys.length; i++) {
      result.put((long) keys[i], (long) values[i]);
    }
    for (int codePoint : CodePoints.toArray(deleted)) {
      result.put((long) codePoint, PyNone.NONE);
    }
    return result;
  }

  private static String argument(Object argument, int number) {
    String text = PyStr.valueOrNull(argument);
    if (text == null) {
      throw PyErrors.typeError(
          "maketrans() argument " + number + " must be str, not " + PyType.of(argument).name());
    }
    return text;
  }
}
