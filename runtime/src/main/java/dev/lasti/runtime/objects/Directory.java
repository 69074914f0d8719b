package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.AttributeProtocol;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that {@code dir()} shows: {@code object.__dir__} and {@code type.__dir__}. */
final class Directory {
  private Directory() {}

  static Set<Object> ofObject(Object object) {
    Set<Object> names = new LinkedHashSet<>();
    if (Values.of(AttributeProtocol.find(object, "__dict__")) instanceof PyDict dictionary) {
      names.addAll(dictionary.keySet());
    }
    if (AttributeProtocol.find(object, "__class__") instanceof PyType type) {
      names.addAll(ofType(type));
    }
    return names;
  }

  static Set<Object> ofType(PyType type) {
    Set<Object> names = new LinkedHashSet<>();
    for (PyType base : type.resolutionOrder()) {
      names.addAll(base.attributes().keySet());
    }
    return names;
  }
}
