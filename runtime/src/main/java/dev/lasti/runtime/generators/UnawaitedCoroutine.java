package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.lifetime.Lifetimes;
import dev.lasti.runtime.lifetime.Watch;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyFunction;

/** Watches a coroutine from its creation to its start: {@code _PyErr_WarnUnawaitedCoroutine}. */
final class UnawaitedCoroutine extends Watch {
  private final PyFunction function;
  private final Object origin;
  private long identity;

  private UnawaitedCoroutine(PyCoroutine coroutine) {
    super(coroutine, null);
    function = coroutine.function();
    origin = coroutine.origin();
  }

  static UnawaitedCoroutine watch(PyCoroutine coroutine) {
    UnawaitedCoroutine watch = new UnawaitedCoroutine(coroutine);
    Lifetimes.watch(watch);
    return watch;
  }

  /** Notes the number that the coroutine has shown as its identity. */
  void identity(long number) {
    identity = number;
  }

  /** The coroutine has started. */
  void forget() {
    Lifetimes.forget(this);
    clear();
  }

  @Override
  protected boolean isNeeded() {
    return true;
  }

  /** The warning shows a coroutine that looks like the one that is gone. */
  @Override
  protected void gone() {
    PyCoroutine standIn = PyCoroutine.standIn(function, origin);
    if (identity != 0) {
      Identity.inherit(standIn, identity);
    }
    Warnings.warnUnawaited(standIn, function.qualifiedName());
  }

  @Override
  protected void end() {
    PyCoroutine coroutine = (PyCoroutine) get();
    Warnings.warnUnawaited(coroutine, coroutine.qualifiedName());
  }
}
