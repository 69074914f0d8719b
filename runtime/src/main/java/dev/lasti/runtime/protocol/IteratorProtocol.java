package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/** Iteration over any object: {@code PyObject_GetIter}, {@code PyIter_Next}. */
public final class IteratorProtocol {
  private IteratorProtocol() {}

  /**
   * {@code iterator.__next__()}, StopIteration included. Raises TypeError for what is no iterator.
   */
  public static Object nextOrStop(Object iterator) {
    if (iterator instanceof PyIterator builtin) {
      Object value = builtin.nextOrNull();
      if (value == null) {
        Object result = builtin.result();
        throw PyErrors.stopIteration(result);
      }
      return value;
    }
    PyType type = PyType.of(iterator);
    Object next = type.special(SpecialMethod.NEXT);
    if (next == null) {
      throw PyErrors.typeError("'" + type.name() + "' object is not an iterator");
    }
    return CallProtocol.callUnbound(next, iterator);
  }
}
