package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Members;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyRange;
import dev.lasti.runtime.objects.PyStr;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SequenceIterator;
import dev.lasti.runtime.objects.SpecialMethod;

/** Iteration over any object: {@code PyObject_GetIter}, {@code PyIter_Next}. */
public final class IteratorProtocol {
  private IteratorProtocol() {}

  /** {@code iter(object)}. Raises TypeError for what is not iterable. */
  public static Object getIterator(Object object) {
    if (object instanceof PyList list) {
      return list.iterate();
    }
    if (object instanceof PyRange range) {
      return range.iterate();
    }
    if (object instanceof PyTuple tuple) {
      return tuple.iterate();
    }
    if (object instanceof PyIterator iterator && iterator.isPythonIterator()) {
      return iterator;
    }
    return getIteratorByMethod(object);
  }

  private static Object getIteratorByMethod(Object object) {
    if (object instanceof String text) {
      return PyStr.iterate(text);
    }
    PyType type = PyType.of(object);
    Object method = type.special(SpecialMethod.ITER);
    Object iterator = null;
    if (method != null && method != PyNone.NONE) {
      iterator = CallProtocol.callUnboundOrNull(method, object);
    }
    if (iterator != null) {
      return checked(iterator);
    }
    if (method != PyNone.NONE && SequenceProtocol.isSequence(object)) {
      return new SequenceIterator(object);
    }
    throw PyErrors.typeError("'" + type.name() + "' object is not iterable");
  }

  private static Object checked(Object iterator) {
    if (!isIterator(iterator)) {
      throw PyErrors.typeError(
          "iter() returned non-iterator of type '" + PyType.of(iterator).name() + "'");
    }
    return iterator;
  }

  /** Whether there is a method to ask for an iterator, even if that is None and refuses. */
  static boolean hasIterator(Object object) {
    return PyType.of(object).special(SpecialMethod.ITER) != null
        || SequenceProtocol.isSequence(object);
  }

  /** Whether {@code iter(object)} would go as far as calling a method. */
  public static boolean isIterable(Object object) {
    Object method = PyType.of(object).special(SpecialMethod.ITER);
    return method == null ? SequenceProtocol.isSequence(object) : method != PyNone.NONE;
  }

  /** {@code PyIter_Check}. */
  public static boolean isIterator(Object object) {
    return object instanceof PyIterator builtin
        ? builtin.isPythonIterator()
        : PyType.of(object).special(SpecialMethod.NEXT) != null;
  }

  /** The next value, or {@code null} at the end: no StopIteration comes out of here. */
  public static Object nextOrNull(Object iterator) {
    return iterator instanceof PyIterator builtin ? builtin.nextOrNull() : nextByMethod(iterator);
  }

  private static Object nextByMethod(Object iterator) {
    try {
      return callNext(iterator);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  private static Object callNext(Object iterator) {
    PyType type = PyType.of(iterator);
    Object next = type.special(SpecialMethod.NEXT);
    if (next == null) {
      throw PyErrors.typeError("'" + type.name() + "' object is not an iterator");
    }
    return CallProtocol.callUnbound(next, iterator);
  }

  /**
   * {@code iterator.__next__()}, StopIteration included. Raises TypeError for what is no iterator.
   */
  public static Object nextOrStop(Object iterator) {
    if (!(iterator instanceof PyIterator builtin) || !builtin.isPythonIterator()) {
      return callNext(iterator);
    }
    Object value = builtin.nextOrNull();
    if (value == null) {
      Object result = builtin.result();
      throw PyErrors.stopIteration(result == PyNone.NONE ? null : result);
    }
    return value;
  }

  /** The value of a StopIteration, None where it has none. */
  public static Object stopValue(PyBaseException stop) {
    Object value = stop.member(Members.VALUE);
    return value == null ? PyNone.NONE : value;
  }

  /** {@code list(iterable)}. */
  public static PyList toList(Object iterable) {
    return PyList.from(iterable);
  }
}
