package dev.lasti.runtime.lifetime;

import dev.lasti.runtime.errors.EvalBreaker;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Unraisable;

/**
 * Gives a lost object back for its last duties. Only the object refers to its guard.
 *
 * <p>See the package for why this is a finalizer.
 */
public final class Guard {
  private final Finalizable object;
  private final Place place;

  Guard(Finalizable object) {
    this.object = object;
    this.place = new Place(this);
  }

  Watch place() {
    return place;
  }

  @Override
  @SuppressWarnings({"deprecation", "removal"})
  protected void finalize() {
    if (object.needsFinalizer()) {
      place.found = object;
    }
    place.isPending = false;
    Lifetimes.due(place);
    if (place.found != null) {
      EvalBreaker.requestFinalizers();
    }
  }

  private static void finalizeNow(Finalizable object) {
    try {
      object.runFinalizer();
    } catch (Throwable e) {
      Unraisable.report(PyErrors.of(e), object);
    }
  }

  /** The place of a guard among the watches: gone is the guard when it has been finalized. */
  private static final class Place extends Watch {
    private volatile boolean isPending = true;
    private volatile Finalizable found;

    Place(Guard guard) {
      super(guard, null);
    }

    @Override
    boolean isPending() {
      return isPending;
    }

    @Override
    boolean hasFound(Object object) {
      return found == object;
    }

    @Override
    protected void gone() {
      Finalizable object = found;
      if (object != null) {
        found = null;
        finalizeNow(object);
      }
    }

    @Override
    protected boolean isNeeded() {
      Guard guard = (Guard) get();
      return guard == null ? found != null || isPending : guard.object.needsFinalizer();
    }

    @Override
    protected void end() {
      Guard guard = (Guard) get();
      if (guard != null && guard.object.needsFinalizer()) {
        finalizeNow(guard.object);
      }
    }
  }
}
