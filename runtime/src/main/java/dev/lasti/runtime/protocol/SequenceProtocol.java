package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;
import dev.lasti.runtime.text.CodePoints;

/** What sequences of any type can do: CPython's {@code PySequence_*}. */
public final class SequenceProtocol {
  private SequenceProtocol() {}

  /** {@code PySequence_Check}: it has {@code __getitem__} and is no dict. */
  public static boolean isSequence(Object object) {
    return !(object instanceof PyDict) && PyType.of(object).special(SpecialMethod.GETITEM) != null;
  }

  /** {@code item in container}. Raises TypeError. */
  public static boolean contains(Object item, Object container) {
    if (container instanceof String text && item instanceof String sub) {
      return CodePoints.contains(text, sub);
    }
    PyType type = PyType.of(container);
    Object method = type.special(SpecialMethod.CONTAINS);
    if (method == PyNone.NONE) {
      throw PyErrors.typeError("'" + type.name() + "' object is not a container");
    }
    if (method != null) {
      return ObjectProtocol.isTrue(CallProtocol.callUnbound(method, container, item));
    }
    return containsByIteration(iterator(container), item);
  }

  /**
   * The iterator of what a search goes through: {@code _PySequence_IterSearch}, which has words of
   * its own for any TypeError.
   */
  public static Object iterator(Object container) {
    try {
      return IteratorProtocol.getIterator(container);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
        throw PyErrors.typeError(
            "argument of type '" + PyType.of(container).name() + "' is not iterable");
      }
      throw e;
    }
  }

  /** {@code item not in container}. Raises TypeError. */
  public static boolean notContains(Object item, Object container) {
    return !contains(item, container);
  }

  /** Whether an equal value comes out of the iterator. */
  public static boolean containsByIteration(Object iterator, Object item) {
    for (Object value = IteratorProtocol.nextOrNull(iterator);
        value != null;
        value = IteratorProtocol.nextOrNull(iterator)) {
      if (Comparison.isEqual(value, item)) {
        return true;
      }
    }
    return false;
  }
}
