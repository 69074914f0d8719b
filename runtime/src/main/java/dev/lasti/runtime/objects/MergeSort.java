package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.Comparison;

/**
 * CPython's sort of keys, which moves values along: natural runs, short ones lengthened by binary
 * insertion, merged in the order of powersort, galloping where one of two runs wins for long
 * ({@code listobject.c}, {@code listsort.txt}). It compares the same keys in the same order.
 */
final class MergeSort {
  /** Runs of fewer items are not merged but sorted by insertion. */
  private static final int SHORTEST_MERGED = 64;

  /** {@code MIN_GALLOP} */
  private static final int SHORTEST_GALLOP = 7;

  final Object[] keys;
  final Object[] values;
  private int shortestGallop = SHORTEST_GALLOP;

  /** The runs that wait to be merged, the last one on top; each has at least its power. */
  private Run top;

  /**
   * @param values the items, moved along with their keys; the same array when items are their own
   *     keys
   */
  MergeSort(Object[] keys, Object[] values) {
    this.keys = keys;
    this.values = values;
  }

  /** A sorted part, and those before it. */
  private static final class Run {
    private final int start;
    private int length;
    private Run before;
    private int power;

    Run(int start, int length, Run before) {
      this.start = start;
      this.length = length;
      this.before = before;
    }
  }

  void sort() {
    int shortestRun = shortestRun(keys.length);
    for (int start = 0; start < keys.length; start += top.length) {
      int end = naturalRun(start);
      int least = Math.min(start + shortestRun, keys.length);
      if (end < least) {
        insertionSort(start, end, least);
        end = least;
      }
      mergeBefore(end - start);
      top = new Run(start, end - start, top);
    }
    while (top != null && top.before != null) {
      boolean isLower = top.before.before != null && top.before.before.length < top.length;
      mergeAt(isLower ? top.before : top);
    }
  }

  /** {@code merge_compute_minrun} */
  private static int shortestRun(int length) {
    int rest = length;
    int isCut = 0;
    while (rest >= SHORTEST_MERGED) {
      isCut |= rest & 1;
      rest >>= 1;
    }
    return rest + isCut;
  }

  /** {@code count_run}: the end of the ordered items; those that only descend are turned around. */
  private int naturalRun(int start) {
    int end = start + 1;
    if (end >= keys.length) {
      return end;
    }
    boolean descends = Comparison.isLess(keys[end], keys[start]);
    do {
      end++;
    } while (end < keys.length && Comparison.isLess(keys[end], keys[end - 1]) == descends);
    if (descends) {
      ListSort.reverse(keys, start, end);
      if (values != keys) {
        ListSort.reverse(values, start, end);
      }
    }
    return end;
  }

  /** {@code binarysort}, where all before {@code unsorted} is in order. */
  private void insertionSort(int start, int unsorted, int stop) {
    for (int i = unsorted; i < stop; i++) {
      int to = insertionPoint(start, i);
      move(keys, i, to);
      if (values != keys) {
        move(values, i, to);
      }
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

  private static void move(Object[] array, int from, int to) {
    Object moved = array[from];
    System.arraycopy(array, to, array, to + 1, from - to);
    array[to] = moved;
  }

  /** {@code found_new_run}: merges what has to be before a run of this length comes on top. */
  private void mergeBefore(int length) {
    if (top != null) {
      int power = power(top, length);
      while (top.before != null && top.before.power > power) {
        mergeAt(top);
      }
      top.power = power;
    }
  }

  /** {@code powerloop}: how deep in a balanced tree the place between two neighbours is. */
  private int power(Run left, int rightLength) {
    long a = 2L * left.start + left.length;
    long b = a + left.length + rightLength;
    int power = 1;
    while (a >= keys.length || b < keys.length) {
      if (a >= keys.length) {
        a -= keys.length;
        b -= keys.length;
      }
      a <<= 1;
      b <<= 1;
      power++;
    }
    return power;
  }

  /** {@code merge_at}: merges a run into the one before it. */
  private void mergeAt(Run right) {
    Run left = right.before;
    if (right == top) {
      top = left;
    } else {
      top.before = left;
    }
    int middle = right.start;
    int stop = middle + right.length;
    left.length += right.length;
    int start = gallopRight(keys[middle], keys, left.start, middle, left.start);
    if (start == middle) {
      return;
    }
    int end = gallopLeft(keys[middle - 1], keys, middle, stop, stop - 1);
    if (end == middle) {
      return;
    }
    RunMerge merge = new RunMerge(this, start, middle, end);
    if (middle - start <= end - middle) {
      shortestGallop = merge.mergeLow(shortestGallop);
    } else {
      shortestGallop = merge.mergeHigh(shortestGallop);
    }
  }

  /** Where a key belongs in a sorted part, before its equals; looked for around {@code hint}. */
  static int gallopLeft(Object key, Object[] sorted, int start, int stop, int hint) {
    int last = 0;
    int offset = 1;
    if (Comparison.isLess(sorted[hint], key)) {
      int most = stop - hint;
      while (offset < most && Comparison.isLess(sorted[hint + offset], key)) {
        last = offset;
        offset = farther(offset, most);
      }
      return searchLeft(key, sorted, hint + last + 1, hint + Math.min(offset, most));
    }
    int most = hint - start + 1;
    while (offset < most && !Comparison.isLess(sorted[hint - offset], key)) {
      last = offset;
      offset = farther(offset, most);
    }
    return searchLeft(key, sorted, hint - Math.min(offset, most) + 1, hint - last);
  }

  private static int searchLeft(Object key, Object[] sorted, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = low + ((high - low) >> 1);
      if (Comparison.isLess(sorted[middle], key)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** Where a key belongs in a sorted part, behind its equals; looked for around {@code hint}. */
  static int gallopRight(Object key, Object[] sorted, int start, int stop, int hint) {
    int last = 0;
    int offset = 1;
    if (Comparison.isLess(key, sorted[hint])) {
      int most = hint - start + 1;
      while (offset < most && Comparison.isLess(key, sorted[hint - offset])) {
        last = offset;
        offset = farther(offset, most);
      }
      return searchRight(key, sorted, hint - Math.min(offset, most) + 1, hint - last);
    }
    int most = stop - hint;
    while (offset < most && !Comparison.isLess(key, sorted[hint + offset])) {
      last = offset;
      offset = farther(offset, most);
    }
    return searchRight(key, sorted, hint + last + 1, hint + Math.min(offset, most));
  }

  private static int searchRight(Object key, Object[] sorted, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = low + ((high - low) >> 1);
      if (Comparison.isLess(key, sorted[middle])) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high;
  }

  private static int farther(int offset, int most) {
    return offset > most >> 1 ? most : (offset << 1) + 1;
  }
}
