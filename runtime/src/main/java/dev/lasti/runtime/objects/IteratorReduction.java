package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;

/** The method {@code __reduce__} of builtin iterators. */
public final class IteratorReduction {
  private IteratorReduction() {}

  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    return ((Reducible) Values.of(self)).reduce(PyType.of(self));
  }
}
