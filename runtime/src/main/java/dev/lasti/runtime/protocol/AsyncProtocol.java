package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.generators.AnextAwaitable;
import dev.lasti.runtime.generators.AsyncYield;
import dev.lasti.runtime.generators.PyAsyncGenerator;
import dev.lasti.runtime.generators.PyCoroutine;
import dev.lasti.runtime.generators.PyGenerator;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/** What {@code await}, {@code async for} and {@code yield from} call. PEP 380, 492 and 525. */
public final class AsyncProtocol {
  private AsyncProtocol() {}

  /**
   * The iterator that {@code await object} runs: {@code GET_AWAITABLE}. Raises TypeError for what
   * cannot be awaited, RuntimeError for a coroutine that somebody awaits already.
   *
   * @param origin {@code "__aenter__"} or {@code "__aexit__"} where {@code async with} awaits the
   *     value of that method; else {@code null}
   */
  public static Object awaitable(Object object, String origin) {
    Object iterator = awaitIteratorOrNull(object);
    if (iterator == null) {
      throw origin == null
          ? notAwaitable(object)
          : PyErrors.typeError(
              "'async with' received an object from "
                  + origin
                  + " that does not implement __await__: "
                  + PyType.of(object).name());
    }
    if (iterator instanceof PyCoroutine coroutine && coroutine.delegate() != null) {
      throw PyErrors.runtimeError("coroutine is being awaited already");
    }
    return iterator;
  }

  /** {@code _PyCoro_GetAwaitableIter}. Raises TypeError for what cannot be awaited. */
  public static Object awaitIterator(Object object) {
    Object iterator = awaitIteratorOrNull(object);
    if (iterator == null) {
      throw notAwaitable(object);
    }
    return iterator;
  }

  private static PyBaseException notAwaitable(Object object) {
    return PyErrors.typeError(
        "object " + PyType.of(object).name() + " can't be used in 'await' expression");
  }

  private static Object awaitIteratorOrNull(Object object) {
    if (object instanceof PyCoroutine || isIterableCoroutine(object)) {
      return object;
    }
    Object await = AttributeProtocol.special(object, SpecialMethod.AWAIT);
    return await == null ? null : checkedAwait(CallProtocol.call(await));
  }

  private static boolean isIterableCoroutine(Object object) {
    return object instanceof PyGenerator generator
        && generator.code().has(PyCode.ITERABLE_COROUTINE);
  }

  private static Object checkedAwait(Object iterator) {
    if (iterator instanceof PyCoroutine || isIterableCoroutine(iterator)) {
      throw PyErrors.typeError("__await__() returned a coroutine");
    }
    if (!IteratorProtocol.isIterator(iterator)) {
      throw PyErrors.typeError(
          "__await__() returned non-iterator of type '" + PyType.of(iterator).name() + "'");
    }
    return iterator;
  }

  /** {@code GET_AITER}: the asynchronous iterator that {@code async for} asks. Raises TypeError. */
  public static Object asyncIterator(Object object) {
    Object method = bound(object, SpecialMethod.AITER);
    if (method == null) {
      throw PyErrors.typeError(
          "'async for' requires an object with __aiter__ method, got " + PyType.of(object).name());
    }
    Object iterator = CallProtocol.call(method);
    if (PyType.of(iterator).special(SpecialMethod.ANEXT) == null) {
      throw PyErrors.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: "
              + PyType.of(iterator).name());
    }
    return iterator;
  }

  /** {@code GET_ANEXT}: the iterator to await for the next item. Raises TypeError. */
  public static Object asyncNext(Object asyncIterator) {
    if (asyncIterator instanceof PyAsyncGenerator generator) {
      return generator.asyncNext();
    }
    Object method = bound(asyncIterator, SpecialMethod.ANEXT);
    if (method == null) {
      throw PyErrors.typeError(
          "'async for' requires an iterator with __anext__ method, got "
              + PyType.of(asyncIterator).name());
    }
    Object awaitable = CallProtocol.call(method);
    try {
      return awaitIterator(awaitable);
    } catch (PyBaseException e) {
      PyBaseException error =
          PyErrors.typeError(
              "'async for' received an invalid object from __anext__: "
                  + PyType.of(awaitable).name());
      error.pythonCause(Handlers.withContext(e));
      throw Handlers.withContext(error, e);
    }
  }

  /** {@code END_ASYNC_FOR}: whether the exception is the end of an {@code async for}. */
  public static boolean endAsyncFor(Object exception) {
    return PyType.of(exception).isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION);
  }

  /** {@code aiter(object)}: {@code PyObject_GetAIter}. Raises TypeError. */
  public static Object aiter(Object object) {
    Object method = bound(object, SpecialMethod.AITER);
    if (method == null) {
      throw PyErrors.typeError(
          "'" + PyType.of(object).name() + "' object is not an async iterable");
    }
    Object iterator = CallProtocol.call(method);
    if (PyType.of(iterator).special(SpecialMethod.ANEXT) == null) {
      throw PyErrors.typeError(
          "aiter() returned not an async iterator of type '" + PyType.of(iterator).name() + "'");
    }
    return iterator;
  }

  /**
   * {@code anext(iterator, default)}: {@code builtin_anext}. Raises TypeError.
   *
   * @param otherwise {@code null} where there is no default
   */
  public static Object anext(Object iterator, Object otherwise) {
    Object method = bound(iterator, SpecialMethod.ANEXT);
    if (method == null) {
      throw PyErrors.typeError(
          "'" + PyType.of(iterator).name() + "' object is not an async iterator");
    }
    Object awaitable = CallProtocol.call(method);
    return otherwise == null ? awaitable : new AnextAwaitable(awaitable, otherwise);
  }

  /** Marks a value as yielded by an asynchronous generator, not by what it awaits. */
  public static Object wrap(Object value) {
    return new AsyncYield(value);
  }

  /**
   * The iterator that {@code yield from object} runs: {@code GET_YIELD_FROM_ITER}. A coroutine is
   * refused by the driver of the delegation, which knows whether the generator is itself a
   * coroutine ({@code types.coroutine}).
   */
  public static Object yieldFromIterator(Object object) {
    return object instanceof PyGenerator || object instanceof PyCoroutine
        ? object
        : IteratorProtocol.getIterator(object);
  }

  /**
   * The special method of an object, or {@code null}. Raises AttributeError where it cannot be
   * bound: {@code slot_am_aiter} and its kin.
   */
  private static Object bound(Object object, SpecialMethod method) {
    Object found = PyType.of(object).special(method);
    Object bound = CallProtocol.bindOrNull(found, object);
    if (found != null && bound == null) {
      throw PyErrors.create(
          ExceptionTypes.ATTRIBUTE_ERROR,
          "object "
              + PyType.of(object).name()
              + " does not have "
              + method.pythonName()
              + " method");
    }
    return bound;
  }
}
