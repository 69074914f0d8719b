package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyType;

/** Warnings that the runtime gives: CPython's {@code PyErr_WarnEx}. */
public final class Warnings {

  /** The module {@code warnings}, or what stands for it until it is imported. */
  public interface Hook {
    /** {@code warnings.warn(message, category)}; raises what the filters make an error. */
    void warn(PyType category, String message);

    /** {@code warnings.warn_explicit(...)}; raises what the filters make an error. */
    void warnExplicit(PyType category, String message, String fileName, int line);

    /** Warns that a coroutine was never awaited; raises nothing. */
    void warnUnawaited(Object coroutine, String qualifiedName);
  }

  private static volatile Hook hook;

  private Warnings() {}

  /** Sets who is told from now on. */
  public static void hook(Hook newHook) {
    hook = newHook;
  }

  /**
   * Gives a warning.
   *
   * @param category a subclass of Warning
   */
  public static void warn(PyType category, String message) {
    Hook told = hook;
    if (told != null) {
      told.warn(category, message);
    }
  }

  /**
   * Gives a warning about a place in source: {@code PyErr_WarnExplicit}.
   *
   * @param category a subclass of Warning
   */
  public static void warnExplicit(PyType category, String message, String fileName, int line) {
    Hook told = hook;
    if (told != null) {
      told.warnExplicit(category, message, fileName, line);
    }
  }

  /** {@code _PyErr_WarnUnawaitedCoroutine}. */
  public static void warnUnawaited(Object coroutine, String qualifiedName) {
    Hook told = hook;
    if (told != null) {
      told.warnUnawaited(coroutine, qualifiedName);
    }
  }
}
