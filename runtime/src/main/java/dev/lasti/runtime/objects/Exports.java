package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * The views that look at the memory of a mutable object, which must not change its size meanwhile.
 *
 * <p>CPython drops a view when the last reference to it goes. Here one that was neither released
 * nor is reachable any more counts until the garbage collector has seen it; so before the object
 * refuses to change, the collector runs.
 */
public final class Exports {
  private List<WeakReference<PyMemoryView>> views;

  public void add(PyMemoryView view) {
    if (views == null) {
      views = new ArrayList<>();
    }
    views.add(new WeakReference<>(view));
  }

  public void remove(PyMemoryView view) {
    views.removeIf(reference -> reference.refersTo(view));
    if (views.isEmpty()) {
      views = null;
    }
  }

  /** Raises BufferError with this message if a view is alive. */
  public void checkNone(String message) {
    if (views == null) {
      return;
    }
    System.gc();
    views.removeIf(reference -> reference.refersTo(null));
    if (!views.isEmpty()) {
      throw PyErrors.bufferError(message);
    }
    views = null;
  }
}
