package dev.lasti.runtime.objects;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code dict}. */
public class PyDict implements PyObject {
  private final Map<Object, Object> entries = new LinkedHashMap<>();

  @Override
  public PyType type() {
    return PyDictType.TYPE;
  }

  public int size() {
    return entries.size();
  }

  /** The value, or {@code null}. */
  public Object get(Object key) {
    return entries.get(key);
  }

  /** Stores a value and returns the one before, or {@code null}. */
  public Object put(Object key, Object value) {
    return entries.put(key, value);
  }

  /** Removes a key and returns its value, or {@code null}. */
  public Object remove(Object key) {
    return entries.remove(key);
  }
}
