package dev.lasti.runtime.objects;

import java.util.IdentityHashMap;
import java.util.Map;

/** What names were found to mean behind a class in a type's resolution order: for {@code super}. */
final class LookupsBehind {
  private final Map<PyType, LookupCache> caches = new IdentityHashMap<>(2);

  /** The attribute in the first class behind {@code behind} that has it, or {@code null}. */
  synchronized Object get(PyType type, PyType behind, String attribute) {
    LookupCache known = caches.computeIfAbsent(behind, t -> new LookupCache());
    Object cached = known.get(attribute);
    if (cached == null) {
      Object found = search(type.resolutionOrder(), behind, attribute);
      cached = found == null ? PyType.ABSENT : found;
      known.put(attribute, cached);
    }
    return cached == PyType.ABSENT ? null : cached;
  }

  private static Object search(PyType[] order, PyType behind, String attribute) {
    int i = 0;
    while (i < order.length && order[i] != behind) {
      i++;
    }
    for (i++; i < order.length; i++) {
      Object found = order[i].attributes().get(attribute);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  synchronized void clear() {
    caches.clear();
  }
}
