package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.Sequences;

/**
 * Filling a dict from mappings, pairs and keywords: {@code dict_update_common}, {@code
 * PyDict_Merge}.
 */
public final class DictUpdate {
  private DictUpdate() {}

  /** {@code dict(…)} and {@code dict.update(…)}. Raises TypeError, ValueError. */
  static void update(String function, PyDict dict, Object[] arguments, PyDict keywords) {
    if (arguments.length > 1) {
      throw PyErrors.typeError(function + " expected at most 1 argument, got " + arguments.length);
    }
    if (arguments.length == 1) {
      merge(dict, arguments[0]);
    }
    dict.putAll(keywords);
  }

  /** Stores what a mapping (it has {@code keys}) or an iterable of pairs holds. */
  static void merge(PyDict dict, Object source) {
    if (source instanceof PyDict other) {
      dict.putAll(other);
    } else if (AttributeProtocol.getOrNull(source, "keys") != null) {
      mergeMapping(dict, source);
    } else {
      mergePairs(dict, source);
    }
  }

  /** {@code dict.update} for an object with {@code keys()}. */
  public static void mergeMapping(PyDict dict, Object mapping) {
    if (plain(mapping) instanceof PyDict own) {
      dict.putAll(own);
      return;
    }
    Object iterator = IteratorProtocol.getIterator(keys(mapping));
    for (Object key = IteratorProtocol.nextOrNull(iterator);
        key != null;
        key = IteratorProtocol.nextOrNull(iterator)) {
      dict.put(key, ItemProtocol.get(mapping, key));
    }
  }

  /**
   * The keys of a mapping, all at once if they come from a method of its own: {@code
   * PyMapping_Keys}. Raises AttributeError for what is no mapping, and TypeError.
   */
  public static Object keys(Object mapping) {
    if (mapping instanceof PyDict dict && PyType.of(dict) == PyDict.TYPE) {
      return dict;
    }
    Object keys = CallProtocol.call(AttributeProtocol.get(mapping, "keys"));
    String type = PyType.of(mapping).name();
    return PyTuple.of(
        Sequences.fast(
            keys, type + ".keys() returned a non-iterable (type " + PyType.of(keys).name() + ")"));
  }

  /**
   * The dict to copy from where a mapping is one: an instance of a subclass without an {@code
   * __iter__} of its own is copied like a dict, whatever its other methods are; {@code dict_merge}.
   */
  public static Object plain(Object mapping) {
    PyDict own = mapping instanceof PyInstance ? PyDict.valueOrNull(mapping) : null;
    return own != null && PyType.of(mapping).lookup("__iter__") == PyDict.TYPE.lookup("__iter__")
        ? own
        : mapping;
  }

  private static void mergePairs(PyDict dict, Object pairs) {
    Object iterator = IteratorProtocol.getIterator(pairs);
    int index = 0;
    for (Object pair = IteratorProtocol.nextOrNull(iterator);
        pair != null;
        pair = IteratorProtocol.nextOrNull(iterator)) {
      putPair(dict, pair, index++);
    }
  }

  /**
   * Stores a key and its value.
   *
   * @param pair any iterable of the two
   * @param index which pair this is, for messages
   */
  public static void putPair(PyDict dict, Object pair, int index) {
    Object[] parts = pair(pair, index);
    dict.put(parts[0], parts[1]);
  }

  private static Object[] pair(Object pair, int index) {
    Object[] parts;
    try {
      parts = Sequences.toArray(pair);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
        throw PyErrors.typeError(
            "cannot convert dictionary update sequence element #" + index + " to a sequence");
      }
      throw e;
    }
    if (parts.length != 2) {
      throw PyErrors.valueError(
          "dictionary update sequence element #"
              + index
              + " has length "
              + parts.length
              + "; 2 is required");
    }
    return parts;
  }

  static Object fromKeys(PyType type, Object iterable, Object value) {
    Object made = type == PyDict.TYPE ? new PyDict() : type.call();
    if (PyType.of(made) == PyDict.TYPE) {
      addKeys((PyDict) made, HashedKeys.of(iterable), value);
      return made;
    }
    Object iterator = IteratorProtocol.getIterator(iterable);
    for (Object key = IteratorProtocol.nextOrNull(iterator);
        key != null;
        key = IteratorProtocol.nextOrNull(iterator)) {
      ItemProtocol.set(made, key, value);
    }
    return made;
  }

  private static void addKeys(PyDict dict, HashedKeys keys, Object value) {
    while (keys.advance()) {
      dict.put(keys.key, keys.hash, value);
    }
  }
}
