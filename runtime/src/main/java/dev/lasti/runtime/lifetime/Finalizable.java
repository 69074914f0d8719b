package dev.lasti.runtime.lifetime;

/** What has something to do before it goes: CPython's {@code tp_finalize}, PEP 442. */
public interface Finalizable {

  /** Whether there is anything to do; a generator that is done needs nothing. */
  boolean needsFinalizer();

  /** Whether somebody watches over the object, so that {@link #runFinalizer} is going to run. */
  boolean isGuarded();

  /** Does it, on a Python thread. What that raises goes to {@code sys.unraisablehook}. */
  void runFinalizer();
}
