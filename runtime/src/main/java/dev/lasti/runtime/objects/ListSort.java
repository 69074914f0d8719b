package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.text.CodePoints;
import java.util.Arrays;

/**
 * {@code list.sort}: stable, only by {@code <}, and safe against orders that make no sense and
 * against changes of the list meanwhile ({@code listsort.txt}).
 *
 * <p>{@link MergeSort} compares in CPython's order. Java's own sort refuses inconsistent orders, so
 * it serves only for items that are all ints or strings, which have a sound one.
 */
final class ListSort {
  private ListSort() {}

  /**
   * @param key a function, or {@code null}
   */
  static void sort(PyList list, Object key, boolean reverse) {
    int size = list.size();
    Object[] values = list.toArray();
    Object[] meanwhile = {};
    list.become(meanwhile, 0);
    boolean changed;
    try {
      sort(values, key, reverse);
    } finally {
      changed = list.size() != 0 || list.items() != meanwhile;
      list.become(values, size);
    }
    if (changed) {
      throw PyErrors.valueError("list modified during sort");
    }
  }

  private static void sort(Object[] values, Object key, boolean reverse) {
    Object[] keys = key == null ? values : keys(values, key);
    if (reverse) {
      reverse(values, 0, values.length);
      if (keys != values) {
        reverse(keys, 0, keys.length);
      }
    }
    if (!(keys == values && sortNatively(values))) {
      new MergeSort(keys, values).sort();
    }
    if (reverse) {
      reverse(values, 0, values.length);
    }
  }

  private static Object[] keys(Object[] values, Object function) {
    Object[] keys = new Object[values.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = CallProtocol.call(function, values[i]);
    }
    return keys;
  }

  static void reverse(Object[] array, int start, int stop) {
    for (int low = start, high = stop - 1; low < high; low++, high--) {
      Object item = array[low];
      array[low] = array[high];
      array[high] = item;
    }
  }

  /** Sorts values that are all of one type with a sound order; false when they are not. */
  private static boolean sortNatively(Object[] values) {
    if (areAll(values, Long.class)) {
      Arrays.sort(values);
      return true;
    }
    if (areAll(values, String.class)) {
      Arrays.sort(values, (a, b) -> CodePoints.compare((String) a, (String) b));
      return true;
    }
    return false;
  }

  private static boolean areAll(Object[] values, Class<?> type) {
    for (Object value : values) {
      if (value.getClass() != type) {
        return false;
      }
    }
    return true;
  }
}
