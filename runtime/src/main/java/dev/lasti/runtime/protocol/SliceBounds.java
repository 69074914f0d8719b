package dev.lasti.runtime.protocol;

/**
 * Which items of a sequence a slice means: {@code PySlice_AdjustIndices}.
 *
 * @param count how many items: {@code start}, {@code start + step}, …
 */
public record SliceBounds(int start, int stop, int step, int count) {

  /** Cuts start and stop, which may be any longs, to a sequence of this length. */
  public static SliceBounds adjust(long start, long stop, long step, int length) {
    long first = clip(start, step, length);
    long last = clip(stop, step, length);
    long by = Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, step));
    long count = by > 0 ? (last - first + by - 1) / by : (first - last - by - 1) / -by;
    return new SliceBounds((int) first, (int) last, (int) by, (int) Math.max(0, count));
  }

  private static long clip(long index, long step, int length) {
    if (index < 0) {
      return Math.max(index + length, step < 0 ? -1 : 0);
    }
    return Math.min(index, step < 0 ? length - 1 : length);
  }
}
