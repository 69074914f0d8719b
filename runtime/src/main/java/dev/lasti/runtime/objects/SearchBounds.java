package dev.lasti.runtime.objects;

/**
 * The optional {@code start} and {@code end} of {@code find}, {@code count} and their kin.
 *
 * @param end {@link Long#MAX_VALUE} when it was left out
 */
record SearchBounds(long start, long end) {

  /** {@code _PyEval_SliceIndex}; raises TypeError for what is no integer. */
  static SearchBounds of(Object start, Object end) {
    return new SearchBounds(
        start == null || start == PyNone.NONE ? 0 : PySlice.index(start),
        end == null || end == PyNone.NONE ? Long.MAX_VALUE : PySlice.index(end));
  }

  /** Where the part begins in a sequence of this length; may lie behind {@link #last}. */
  long first(int length) {
    return start < 0 ? Math.max(start + length, 0) : start;
  }

  /** Where the part ends, exclusive: {@code ADJUST_INDICES}. */
  int last(int length) {
    return (int) (end < 0 ? Math.max(end + length, 0) : Math.min(end, length));
  }
}
