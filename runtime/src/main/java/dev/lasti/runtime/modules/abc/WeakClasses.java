package dev.lasti.runtime.modules.abc;

import dev.lasti.runtime.objects.PySet;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.PyWeakReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/** A set of classes that does not keep them alive, in the order in which they came. */
final class WeakClasses {
  private final Set<PyType> members = Collections.newSetFromMap(new WeakHashMap<>());
  private final List<WeakReference<PyType>> order = new ArrayList<>();

  synchronized boolean contains(PyType type) {
    return members.contains(type);
  }

  synchronized void add(PyType type) {
    if (members.add(type)) {
      order.add(new WeakReference<>(type));
    }
  }

  synchronized void clear() {
    members.clear();
    order.clear();
  }

  /** Those that are still alive. */
  synchronized List<PyType> toList() {
    List<PyType> alive = new ArrayList<>();
    for (WeakReference<PyType> reference : order) {
      PyType type = reference.get();
      if (type != null) {
        alive.add(type);
      }
    }
    return alive;
  }

  /** A set of weak references, as CPython keeps them. */
  Object references() {
    PySet references = new PySet();
    for (PyType type : toList()) {
      references.add(PyWeakReference.to(type));
    }
    return references;
  }
}
