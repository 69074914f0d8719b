package dev.lasti.runtime.errors;

/**
 * {@code sys.getrecursionlimit()}: how deep calls may nest.
 *
 * <p>Functions of modules that mention the limit, or RecursionError, count their calls and end at
 * it. The recursion of all others ends where the thread's stack ends; the limit then says how much
 * of the traceback CPython would have had.
 */
public final class RecursionLimit {
  private static final int DEFAULT = 1000;

  private static int limit = DEFAULT;

  private RecursionLimit() {}

  public static int get() {
    return limit;
  }

  /** {@code sys.setrecursionlimit}. Raises RecursionError where calls are nested deeper. */
  public static void set(int newLimit) {
    int depth = ThreadState.current().callDepth();
    if (depth >= newLimit) {
      throw PyErrors.recursionError(
          "cannot set the recursion limit to "
              + newLimit
              + " at the recursion depth "
              + depth
              + ": the limit is too low");
    }
    limit = newLimit;
  }

  /** {@code _Py_EnterRecursivePy}. Raises RecursionError where one call more is too many. */
  public static void enterCall() {
    ThreadState thread = ThreadState.current();
    int depth = thread.callDepth();
    if (depth >= limit) {
      throw PyErrors.recursionError("maximum recursion depth exceeded");
    }
    thread.callDepth(depth + 1);
  }

  /** {@code _Py_LeaveRecursiveCallPy}: a call that {@link #enterCall} has counted ends. */
  public static void leaveCall() {
    ThreadState thread = ThreadState.current();
    thread.callDepth(thread.callDepth() - 1);
  }
}
