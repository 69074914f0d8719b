package dev.lasti.runtime.objects;

import java.util.function.Function;

/**
 * The guard of container representations against containers that hold themselves: {@code
 * Py_ReprEnter}.
 */
public final class Representation {
  private static final ThreadLocal<Active> ACTIVE = new ThreadLocal<>();

  private Representation() {}

  /**
   * The text that the function makes of the container, or {@code recursive} when that text is being
   * made already further up in this thread.
   */
  public static <T> String guarded(T container, String recursive, Function<T, String> text) {
    Active outer = ACTIVE.get();
    for (Active active = outer; active != null; active = active.outer) {
      if (active.container == container) {
        return recursive;
      }
    }
    ACTIVE.set(new Active(container, outer));
    try {
      return text.apply(container);
    } finally {
      ACTIVE.set(outer);
    }
  }

  /** One container whose text is being made. */
  private record Active(Object container, Active outer) {}
}
