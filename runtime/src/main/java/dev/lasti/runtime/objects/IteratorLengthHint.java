package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;

/** The method {@code __length_hint__} of those builtin iterators that have it. */
public final class IteratorLengthHint {
  private IteratorLengthHint() {}

  @PyMethod("__length_hint__($self, /)")
  static Object lengthHint(Object self) {
    int hint = ((PyIterator) Values.of(self)).lengthHint();
    return hint < 0 ? PyNotImplemented.NOT_IMPLEMENTED : (Object) (long) hint;
  }
}
