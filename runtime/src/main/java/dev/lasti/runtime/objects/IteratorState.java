package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;

/** The method {@code __setstate__} of builtin iterators. */
final class IteratorState {
  private IteratorState() {}

  @PyMethod("__setstate__($self, state, /)")
  static void setState(Object self, Object state) {
    ((Restorable) Values.of(self)).restore(state);
  }
}
