package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.text.CodePoints;
import java.util.Arrays;

/**
 * {@code list.sort}: stable, only by {@code <}, and safe against orders that make no sense and
 * against changes of the list meanwhile ({@code listsort.txt}).
 *
 * <p>Binary insertion of short runs, with CPython's comparisons in its order up to 63 items, then
 * merges from the bottom up. Java's own sort refuses inconsistent orders, so it serves only for
 * keys that are all ints, floats or strings, which have a sound one.
 */
final class ListSort {
  private static final int RUN = 32;
  private static final int MOST_IN_ONE_RUN = 63;

  private final Object[] keys;
  private final Object[] values;

  /**
   * @param values the items, moved along with their keys; the same array when items are their own
   *     keys
   */
  private ListSort(Object[] keys, Object[] values) {
    this.keys = keys;
    this.values = values;
  }

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
      new ListSort(keys, values).sort();
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

  private static void reverse(Object[] array, int start, int stop) {
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

  private void sort() {
    int run = keys.length <= MOST_IN_ONE_RUN ? MOST_IN_ONE_RUN : RUN;
    for (int start = 0; start < keys.length; start += run) {
      int stop = Math.min(start + run, keys.length);
      insertionSort(start, naturalRun(start, stop), stop);
    }
    for (int width = run; width < keys.length; width *= 2) {
      for (int start = 0; start + width < keys.length; start += 2 * width) {
        merge(start, start + width, Math.min(start + 2 * width, keys.length));
      }
    }
  }

  /** {@code count_run}: the end of the ordered items; those that only descend are turned around. */
  private int naturalRun(int start, int stop) {
    int end = start + 1;
    if (end >= stop) {
      return end;
    }
    boolean descends = Comparison.isLess(keys[end], keys[start]);
    do {
      end++;
    } while (end < stop && Comparison.isLess(keys[end], keys[end - 1]) == descends);
    if (descends) {
      reverse(keys, start, end);
      if (values != keys) {
        reverse(values, start, end);
      }
    }
    return end;
  }

  /** {@code binarysort}, where all before {@code unsorted} is in order. */
  private void insertionSort(int start, int unsorted, int stop) {
    for (int i = unsorted; i < stop; i++) {
      insert(i, insertionPoint(start, i));
    }
  }

  private int insertionPoint(int start, int index) {
    int low = start;
    int high = index;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Comparison.isLess(keys[index], keys[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void insert(int from, int to) {
    move(keys, from, to);
    if (values != keys) {
      move(values, from, to);
    }
  }

  private static void move(Object[] array, int from, int to) {
    Object moved = array[from];
    System.arraycopy(array, to, array, to + 1, from - to);
    array[to] = moved;
  }

  private void merge(int start, int middle, int stop) {
    if (!Comparison.isLess(keys[middle], keys[middle - 1])) {
      return;
    }
    Object[] leftKeys = Arrays.copyOfRange(keys, start, middle);
    Object[] leftValues = values == keys ? leftKeys : Arrays.copyOfRange(values, start, middle);
    int left = 0;
    int right = middle;
    int to = start;
    while (left < leftKeys.length) {
      if (right < stop && Comparison.isLess(keys[right], leftKeys[left])) {
        values[to] = values[right];
        keys[to++] = keys[right++];
      } else {
        values[to] = leftValues[left];
        keys[to++] = leftKeys[left++];
      }
    }
  }
}
