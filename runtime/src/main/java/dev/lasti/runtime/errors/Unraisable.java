package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * Exceptions that cannot be raised where they happen, because nobody called what raised them:
 * {@code PyErr_WriteUnraisable}.
 */
public final class Unraisable {

  /** {@code sys.unraisablehook}. */
  public interface Hook {
    /**
     * Reports an exception; raises nothing.
     *
     * @param message what to say instead of "Exception ignored in"; may be None
     */
    void report(PyBaseException exception, Object message, Object where);
  }

  private static volatile Hook hook;

  private Unraisable() {}

  /** Sets who is told from now on. */
  public static void hook(Hook newHook) {
    hook = newHook;
  }

  /**
   * Reports an exception and forgets it.
   *
   * @param where what raised it
   */
  public static void report(PyBaseException exception, Object where) {
    report(exception, PyNone.NONE, where);
  }

  /**
   * As {@link #report(PyBaseException, Object)}.
   *
   * @param message what to say instead of "Exception ignored in"; may be None
   */
  public static void report(PyBaseException exception, Object message, Object where) {
    Hook reporter = hook;
    if (reporter != null) {
      reporter.report(exception, message, where);
    }
  }

  /**
   * What the default hook prints: {@code write_unraisable_exc_file}.
   *
   * @param message what to say instead of "Exception ignored in"; may be None
   */
  public static String text(Object message, Object where, PyBaseException exception) {
    StringBuilder out = new StringBuilder();
    out.append(message == PyNone.NONE ? "Exception ignored in" : ObjectProtocol.str(message));
    out.append(where == PyNone.NONE ? ":" : ": " + repr(where)).append('\n');
    if (exception.traceback() != null) {
      out.append("Traceback (most recent call last):\n");
      new TracebackEntries(out, "").append(exception.traceback());
    }
    return out.append(typeName(exception.type()))
        .append(": ")
        .append(str(exception))
        .append('\n')
        .toString();
  }

  private static String repr(Object where) {
    try {
      return ObjectProtocol.repr(where);
    } catch (PyBaseException e) {
      return "<object repr() failed>";
    }
  }

  private static String str(PyBaseException exception) {
    try {
      return ObjectProtocol.str(exception);
    } catch (PyBaseException e) {
      return "<exception str() failed>";
    }
  }

  private static String typeName(PyType type) {
    Object module = type.moduleName();
    boolean isBare = "builtins".equals(module) || "__main__".equals(module);
    return isBare ? type.qualifiedName() : module + "." + type.qualifiedName();
  }
}
