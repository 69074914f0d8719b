package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.Comparison;
import java.util.Arrays;

/**
 * Merges two neighbouring sorted parts, the shorter of which is copied out of the way: {@code
 * merge_lo} and {@code merge_hi} of {@code listobject.c}. If a comparison raises, all items are
 * still there.
 */
final class RunMerge {
  private static final int SHORTEST_GALLOP = 7;

  private final Object[] keys;
  private final Object[] values;
  private final int start;
  private final int middle;
  private final int stop;
  private Object[] copiedKeys;
  private Object[] copiedValues;
  private int shortestGallop;

  /** The place of the next item of the left part, of the right part, and of the merged one. */
  private int left;

  private int right;
  private int to;

  /** How many items in a row the left and the right part gave. */
  private int leftCount;

  private int rightCount;

  /**
   * @param middle where the left part ends and the right one starts
   */
  RunMerge(MergeSort sort, int start, int middle, int stop) {
    this.keys = sort.keys;
    this.values = sort.values;
    this.start = start;
    this.middle = middle;
    this.stop = stop;
  }

  private void copy(int from, int end) {
    copiedKeys = Arrays.copyOfRange(keys, from, end);
    copiedValues = values == keys ? copiedKeys : Arrays.copyOfRange(values, from, end);
  }

  private void moveCopied(int from, int target, int count) {
    System.arraycopy(copiedKeys, from, keys, target, count);
    if (values != keys) {
      System.arraycopy(copiedValues, from, values, target, count);
    }
  }

  private void move(int from, int target, int count) {
    System.arraycopy(keys, from, keys, target, count);
    if (values != keys) {
      System.arraycopy(values, from, values, target, count);
    }
  }

  private boolean isGalloping() {
    return leftCount >= SHORTEST_GALLOP || rightCount >= SHORTEST_GALLOP;
  }

  /** Merges from the front; the left part is the shorter one. Gives the new gallop threshold. */
  int mergeLow(int threshold) {
    shortestGallop = threshold;
    copy(start, middle);
    left = 0;
    right = middle;
    to = start;
    try {
      takeRight(1);
      while (isLowUnfinished() && stepLow() && gallopLow()) {
        shortestGallop++;
      }
    } finally {
      finishLow();
    }
    return shortestGallop;
  }

  /** The last item of the left part is known to be the greatest of all. */
  private boolean isLowUnfinished() {
    return right < stop && left < copiedKeys.length - 1;
  }

  private void finishLow() {
    int rest = copiedKeys.length - left;
    if (rest == 1) {
      move(right, to, stop - right);
      to += stop - right;
      right = stop;
    }
    moveCopied(left, to, rest);
  }

  private void takeLeft(int count) {
    moveCopied(left, to, count);
    left += count;
    to += count;
  }

  private void takeRight(int count) {
    move(right, to, count);
    right += count;
    to += count;
  }

  /** Takes one item at a time until one part wins often; says whether items are left. */
  private boolean stepLow() {
    leftCount = 0;
    rightCount = 0;
    while (leftCount < shortestGallop && rightCount < shortestGallop) {
      if (Comparison.isLess(keys[right], copiedKeys[left])) {
        takeRight(1);
        rightCount++;
        leftCount = 0;
      } else {
        takeLeft(1);
        leftCount++;
        rightCount = 0;
      }
      if (!isLowUnfinished()) {
        return false;
      }
    }
    shortestGallop++;
    return true;
  }

  /** Takes many items at a time as long as that pays; says whether items are left. */
  private boolean gallopLow() {
    do {
      shortestGallop -= shortestGallop > 1 ? 1 : 0;
      int end = MergeSort.gallopRight(keys[right], copiedKeys, left, copiedKeys.length, left);
      leftCount = end - left;
      takeLeft(leftCount);
      if (leftCount > 0 && !isLowUnfinished()) {
        return false;
      }
      takeRight(1);
      if (!isLowUnfinished()) {
        return false;
      }
      rightCount = MergeSort.gallopLeft(copiedKeys[left], keys, right, stop, right) - right;
      takeRight(rightCount);
      if (!isLowUnfinished()) {
        return false;
      }
      takeLeft(1);
      if (!isLowUnfinished()) {
        return false;
      }
    } while (isGalloping());
    return true;
  }

  /** Merges from the back; the right part is the shorter one. Gives the new gallop threshold. */
  int mergeHigh(int threshold) {
    shortestGallop = threshold;
    copy(middle, stop);
    left = middle - 1;
    right = copiedKeys.length - 1;
    to = stop - 1;
    try {
      takeLeftBack(1);
      while (isHighUnfinished() && stepHigh() && gallopHigh()) {
        shortestGallop++;
      }
    } finally {
      finishHigh();
    }
    return shortestGallop;
  }

  /** The first item of the right part is known to be the least of all. */
  private boolean isHighUnfinished() {
    return left >= start && right > 0;
  }

  private void finishHigh() {
    if (right == 0) {
      takeLeftBack(left - start + 1);
    }
    moveCopied(0, start + (left - start + 1), right + 1);
  }

  private void takeLeftBack(int count) {
    left -= count;
    to -= count;
    move(left + 1, to + 1, count);
  }

  private void takeRightBack(int count) {
    right -= count;
    to -= count;
    moveCopied(right + 1, to + 1, count);
  }

  private boolean stepHigh() {
    leftCount = 0;
    rightCount = 0;
    while (leftCount < shortestGallop && rightCount < shortestGallop) {
      if (Comparison.isLess(copiedKeys[right], keys[left])) {
        takeLeftBack(1);
        leftCount++;
        rightCount = 0;
      } else {
        takeRightBack(1);
        rightCount++;
        leftCount = 0;
      }
      if (!isHighUnfinished()) {
        return false;
      }
    }
    shortestGallop++;
    return true;
  }

  private boolean gallopHigh() {
    do {
      shortestGallop -= shortestGallop > 1 ? 1 : 0;
      int end = MergeSort.gallopRight(copiedKeys[right], keys, start, left + 1, left);
      leftCount = left + 1 - end;
      takeLeftBack(leftCount);
      if (!isHighUnfinished()) {
        return false;
      }
      takeRightBack(1);
      if (!isHighUnfinished()) {
        return false;
      }
      int first = MergeSort.gallopLeft(keys[left], copiedKeys, 0, right + 1, right);
      rightCount = right + 1 - first;
      takeRightBack(rightCount);
      if (rightCount > 0 && !isHighUnfinished()) {
        return false;
      }
      takeLeftBack(1);
      if (!isHighUnfinished()) {
        return false;
      }
    } while (isGalloping());
    return true;
  }
}
