package dev.lasti.runtime.lifetime;

/** What has something to do before it goes: CPython's {@code tp_finalize}, PEP 442. */
public interface Finalizable {

  /** Whether there is anything to do; a generator that is done needs nothing. */
  boolean needsFinalizer();

  /** Does it, on a Python thread. What that raises goes to {@code sys.unraisablehook}. */
  void runFinalizer();
}
