package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.generators.AsyncYield;
import dev.lasti.runtime.generators.PyCoroutine;
import dev.lasti.runtime.generators.PyGenerator;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyIterator;
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
    Object iterator = awaitIterator(object);
    if (iterator == null) {
      String type = PyType.of(object).name();
      throw PyErrors.typeError(
          origin == null
              ? "object " + type + " can't be used in 'await' expression"
              : "'async with' received an object from "
                  + origin
                  + " that does not implement __await__: "
                  + type);
    }
    if (iterator instanceof PyCoroutine coroutine && coroutine.delegate() != null) {
      throw PyErrors.runtimeError("coroutine is being awaited already");
    }
    return iterator;
  }

  /** {@code _PyCoro_GetAwaitableIter}, but {@code null} for what cannot be awaited. */
  private static Object awaitIterator(Object object) {
    if (object instanceof PyCoroutine) {
      return object;
    }
    if (object instanceof PyGenerator generator
        && generator.code().has(PyCode.ITERABLE_COROUTINE)) {
      return object;
    }
    Object await = AttributeProtocol.special(object, SpecialMethod.AWAIT);
    return await == null ? null : checkedAwait(CallProtocol.call(await));
  }

  private static Object checkedAwait(Object iterator) {
    if (iterator instanceof PyCoroutine) {
      throw PyErrors.typeError("__await__() returned a coroutine");
    }
    PyType type = PyType.of(iterator);
    if (!(iterator instanceof PyIterator) && type.special(SpecialMethod.NEXT) == null) {
      throw PyErrors.typeError("__await__() returned non-iterator of type '" + type.name() + "'");
    }
    return iterator;
  }

  /** {@code GET_AITER}: the asynchronous iterator that {@code async for} asks. Raises TypeError. */
  public static Object asyncIterator(Object object) {
    Object method = AttributeProtocol.special(object, SpecialMethod.AITER);
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
    Object method = AttributeProtocol.special(asyncIterator, SpecialMethod.ANEXT);
    if (method == null) {
      throw PyErrors.typeError(
          "'async for' requires an iterator with __anext__ method, got "
              + PyType.of(asyncIterator).name());
    }
    Object awaitable = CallProtocol.call(method);
    try {
      return awaitable(awaitable, null);
    } catch (PyBaseException e) {
      PyBaseException error =
          PyErrors.typeError(
              "'async for' received an invalid object from __anext__: "
                  + PyType.of(awaitable).name());
      error.pythonCause(Handlers.withContext(e));
      error.context(e);
      throw error;
    }
  }

  /** {@code END_ASYNC_FOR}: whether the exception is the StopAsyncIteration that ends the loop. */
  public static boolean endAsyncFor(Object exception) {
    return ((PyBaseException) exception).type().isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION);
  }

  /** Marks a value as yielded by an asynchronous generator, not by what it awaits. */
  public static Object wrap(Object value) {
    return new AsyncYield(value);
  }

  /**
   * The iterator that {@code yield from object} runs: {@code GET_YIELD_FROM_ITER}. Raises TypeError
   * for a coroutine, which only {@code await} may run.
   */
  public static Object yieldFromIterator(Object object) {
    if (object instanceof PyCoroutine) {
      throw PyErrors.typeError(
          "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return object instanceof PyGenerator ? object : IteratorProtocol.getIterator(object);
  }
}
