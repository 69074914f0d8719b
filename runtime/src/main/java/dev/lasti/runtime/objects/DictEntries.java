package dev.lasti.runtime.objects;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** Java's iterator over the entries of a dict; an entry writes through. */
final class DictEntries implements Iterator<Map.Entry<Object, Object>> {
  private final PyDict dict;
  private int last = -1;
  private int next;

  private DictEntries(PyDict dict) {
    this.dict = dict;
    this.next = dict.next(-1);
  }

  /** The entries of a dict as Java sees them. */
  static Set<Map.Entry<Object, Object>> of(PyDict dict) {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return dict.size();
      }

      @Override
      public Iterator<Map.Entry<Object, Object>> iterator() {
        return new DictEntries(dict);
      }
    };
  }

  @Override
  public boolean hasNext() {
    return next >= 0;
  }

  @Override
  public Map.Entry<Object, Object> next() {
    if (next < 0) {
      throw new NoSuchElementException();
    }
    last = next;
    next = dict.next(last);
    return new Entry(dict, dict.keyAt(last));
  }

  @Override
  public void remove() {
    dict.removeAt(last);
  }

  /** One entry, found by its key. */
  private record Entry(PyDict dict, Object getKey) implements Map.Entry<Object, Object> {
    @Override
    public Object getValue() {
      return dict.get(getKey);
    }

    @Override
    public Object setValue(Object value) {
      return dict.put(getKey, value);
    }
  }
}
