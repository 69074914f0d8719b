package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.protocol.AsyncProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The builtin functions for iterables and iterators. */
final class IterationFunctions {
  private IterationFunctions() {}

  @PyMethod("len(obj, /)")
  static int len(Object object) {
    return ObjectProtocol.length(object);
  }

  @PyMethod("iter(object, sentinel=<unrepresentable>, /)")
  static Object iter(Object object, Object sentinel) {
    if (sentinel == null) {
      return IteratorProtocol.getIterator(object);
    }
    if (!CallProtocol.isCallable(object)) {
      throw PyErrors.typeError("iter(object, sentinel): object must be callable");
    }
    return new CallableIterator(object, sentinel);
  }

  @PyMethod("next(iterator, default=<unrepresentable>, /)")
  static Object next(Object iterator, Object otherwise) {
    if (otherwise == null) {
      return IteratorProtocol.nextOrStop(iterator);
    }
    if (iterator instanceof PyIterator builtin) {
      Object value = builtin.nextOrNull();
      return value == null ? otherwise : value;
    }
    try {
      return IteratorProtocol.nextOrStop(iterator);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        return otherwise;
      }
      throw e;
    }
  }

  @PyMethod("aiter(async_iterable, /)")
  static Object asyncIterator(Object iterable) {
    return AsyncProtocol.aiter(iterable);
  }

  @PyMethod("anext(async_iterator, default=<unrepresentable>, /)")
  static Object asyncNext(Object iterator, Object otherwise) {
    return AsyncProtocol.anext(iterator, otherwise);
  }

  @PyMethod("all(iterable, /)")
  static Object all(Object iterable) {
    return new Quantifier(false).over(iterable);
  }

  @PyMethod("any(iterable, /)")
  static Object any(Object iterable) {
    return new Quantifier(true).over(iterable);
  }

  @PyMethod("min(*args, key=None, default=<unrepresentable>)")
  static Object min(Object[] arguments, Object key, Object otherwise) {
    return Extremum.find(false, arguments, key, otherwise);
  }

  @PyMethod("max(*args, key=None, default=<unrepresentable>)")
  static Object max(Object[] arguments, Object key, Object otherwise) {
    return Extremum.find(true, arguments, key, otherwise);
  }

  /** CPython checks the number of positional arguments in words of its own. */
  @PyMethod("sorted(*args, key=None, reverse=False)")
  static Object sorted(Object[] arguments, Object key, Object reverse) {
    if (arguments.length != 1) {
      throw PyErrors.typeError("sorted expected 1 argument, got " + arguments.length);
    }
    PyList list = IteratorProtocol.toList(arguments[0]);
    list.sort(key, reverse != null && ObjectProtocol.isTrue(reverse));
    return list;
  }
}
