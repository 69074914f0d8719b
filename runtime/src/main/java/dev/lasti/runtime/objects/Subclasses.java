package dev.lasti.runtime.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The direct subclasses of a type, as long as somebody has them: {@code tp_subclasses}. */
final class Subclasses {
  private final List<WeakReference<PyType>> references = new ArrayList<>();

  synchronized void add(PyType subclass) {
    references.add(new WeakReference<>(subclass));
  }

  /** Those that still have the base, oldest first. */
  synchronized List<PyType> of(PyType base) {
    List<PyType> alive = new ArrayList<>();
    for (WeakReference<PyType> reference : references) {
      PyType subclass = reference.get();
      if (subclass != null && Arrays.asList(subclass.bases()).contains(base)) {
        alive.add(subclass);
      }
    }
    return alive;
  }
}
