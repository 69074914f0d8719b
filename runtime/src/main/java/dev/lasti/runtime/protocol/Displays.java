package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.DictUpdate;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyInstance;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PySet;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;

/**
 * The displays of lists, tuples, sets and dicts, f-strings, and {@code *} and {@code **} in
 * displays and calls. Language reference 6.2.4 to 6.2.7 and 6.3.4.
 */
public final class Displays {
  private Displays() {}

  /** {@code [a, b]}. The array is kept. */
  public static PyList list(Object[] items) {
    return PyList.of(items);
  }

  /** {@code {a, b}}. Raises TypeError for unhashable items. */
  public static PySet set(Object[] items) {
    PySet set = new PySet();
    for (Object item : items) {
      set.add(item);
    }
    return set;
  }

  /**
   * <code>{k: v, l: w}</code>. Raises TypeError for unhashable keys.
   *
   * @param entries keys and values in turns
   */
  public static PyDict dict(Object[] entries) {
    PyDict dict = new PyDict();
    for (int i = 0; i < entries.length; i += 2) {
      dict.put(entries[i], entries[i + 1]);
    }
    return dict;
  }

  /** The parts of an f-string as one. They are {@code str}s, or instances of a subclass. */
  public static Object string(Object[] parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part instanceof PyInstance instance ? instance.value() : part);
    }
    return text.toString();
  }

  /** The tuple of the items of a list that nobody else has. */
  public static PyTuple tuple(PyList list) {
    return list.intoTuple();
  }

  /** {@code [*iterable]}: {@code LIST_EXTEND}. Raises TypeError for what is not iterable. */
  public static void extend(PyList list, Object iterable) {
    if (!(iterable instanceof PyTuple) && !IteratorProtocol.hasIterator(iterable)) {
      throw PyErrors.typeError(
          "Value after * must be an iterable, not " + PyType.of(iterable).name());
    }
    list.extend(iterable);
  }

  /** <code>{value for ...}</code>. Raises TypeError for an unhashable value. */
  public static void add(PySet set, Object value) {
    set.add(value);
  }

  /** <code>{*iterable}</code>: {@code SET_UPDATE}. */
  public static void update(PySet set, Object iterable) {
    Object iterator = IteratorProtocol.getIterator(iterable);
    for (Object item = IteratorProtocol.nextOrNull(iterator);
        item != null;
        item = IteratorProtocol.nextOrNull(iterator)) {
      set.add(item);
    }
  }

  /** <code>{**mapping}</code>: {@code DICT_UPDATE}. Raises TypeError for what is no mapping. */
  public static void update(PyDict dict, Object mapping) {
    try {
      addAll(dict, mapping, false);
    } catch (PyBaseException e) {
      throw isAttributeError(e)
          ? PyErrors.typeError("'" + PyType.of(mapping).name() + "' object is not a mapping")
          : e;
    }
  }

  private static boolean isAttributeError(PyBaseException error) {
    return error.type().isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR);
  }

  /**
   * {@code callee(**mapping)}: {@code DICT_MERGE}. Raises TypeError for what is no mapping, and for
   * a key that is there already.
   */
  public static void merge(Object callee, PyDict dict, Object mapping) {
    try {
      addAll(dict, mapping, true);
    } catch (PyBaseException e) {
      throw keywordsError(callee, mapping, e);
    }
  }

  /**
   * {@code _PyDict_MergeEx}. Raises AttributeError for what is no mapping.
   *
   * @param onlyNew whether a key that is there already raises KeyError
   */
  private static void addAll(PyDict dict, Object mapping, boolean onlyNew) {
    Object source = DictUpdate.plain(mapping);
    if (!onlyNew && source instanceof PyDict known && PyType.of(known) == PyDict.TYPE) {
      dict.putAll(known);
      return;
    }
    Object keys = IteratorProtocol.getIterator(DictUpdate.keys(source));
    for (Object key = IteratorProtocol.nextOrNull(keys);
        key != null;
        key = IteratorProtocol.nextOrNull(keys)) {
      if (onlyNew && dict.get(key) != null) {
        throw PyErrors.keyError(key);
      }
      dict.put(key, ItemProtocol.get(source, key));
    }
  }

  /** {@code format_kwargs_error}: whoever raised these errors, they are taken for ours. */
  private static PyBaseException keywordsError(
      Object callee, Object mapping, PyBaseException error) {
    if (isAttributeError(error)) {
      return PyErrors.typeError(
          CallProtocol.describe(callee)
              + " argument after ** must be a mapping, not "
              + PyType.of(mapping).name());
    }
    PyTuple arguments = error.arguments();
    if (error.type().isSubtypeOf(ExceptionTypes.KEY_ERROR) && arguments.size() == 1) {
      return PyErrors.typeError(
          CallProtocol.describe(callee)
              + " got multiple values for keyword argument '"
              + ObjectProtocol.str(arguments.get(0))
              + "'");
    }
    return error;
  }
}
