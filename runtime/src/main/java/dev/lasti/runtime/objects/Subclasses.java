package dev.lasti.runtime.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The direct subclasses of a type, as long as somebody has them: {@code tp_subclasses}. */
final class Subclasses {
  private final List<WeakReference<PyType>> references = new ArrayList<>();

  synchronized void add(PyType subclass) {
    references.add(new WeakReference<>(subclass));
  }

  synchronized void remove(PyType subclass) {
    references.removeIf(reference -> reference.get() == subclass || reference.get() == null);
  }

  /** Oldest first. */
  synchronized List<PyType> alive() {
    List<PyType> alive = new ArrayList<>();
    for (WeakReference<PyType> reference : references) {
      PyType subclass = reference.get();
      if (subclass != null) {
        alive.add(subclass);
      }
    }
    return alive;
  }
}
