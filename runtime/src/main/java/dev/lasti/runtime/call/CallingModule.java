package dev.lasti.runtime.call;

/**
 * The module whose code made the call that is being answered: what a program makes by a call, such
 * as {@code type(name, bases, dict)}, is said to be defined there. CPython asks {@code
 * PyEval_GetGlobals} for {@code __name__}.
 */
public final class CallingModule {

  /** Looks for running frames. */
  public interface Finder {
    /** The {@code __name__} in the globals of the innermost frame, or {@code null}. */
    Object name();
  }

  private static volatile Finder finder;

  private CallingModule() {}

  /** Sets who looks from now on. */
  public static void finder(Finder newFinder) {
    finder = newFinder;
  }

  /** The name of the module, or {@code null} if it is not known. */
  public static Object name() {
    Finder asked = finder;
    return asked == null ? null : asked.name();
  }
}
