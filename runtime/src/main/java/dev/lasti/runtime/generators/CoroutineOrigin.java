package dev.lasti.runtime.generators;

import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyNone;

/** Where coroutines are made: {@code sys.set_coroutine_origin_tracking_depth}. */
public final class CoroutineOrigin {

  /** Looks at the callers, which the package {@code frames} above this one can. */
  public interface Tracker {
    /**
     * A tuple of the file, line and function of so many callers, the innermost first.
     *
     * @param made the code of the coroutine, whose own call does not count
     */
    Object origin(PyCode made, int depth);
  }

  private static int depth;
  private static Tracker tracker;

  private CoroutineOrigin() {}

  public static int depth() {
    return depth;
  }

  /** Begins to track; a depth of 0 ends it. */
  public static void track(int newDepth, Tracker newTracker) {
    depth = newDepth;
    tracker = newTracker;
  }

  /** {@code cr_origin} of a coroutine that is made now. */
  static Object of(PyCode made) {
    return depth == 0 ? PyNone.NONE : tracker.origin(made, depth);
  }
}
