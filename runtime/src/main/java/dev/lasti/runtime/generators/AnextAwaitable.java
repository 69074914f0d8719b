package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AsyncProtocol;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;

/**
 * {@code anext_awaitable}: what {@code anext(iterator, default)} returns. It passes everything to
 * the awaitable of {@code __anext__}, and turns StopAsyncIteration into the default.
 */
public final class AnextAwaitable extends AwaitIterator {
  static final PyType TYPE = defineAwaitIterator("anext_awaitable", AnextAwaitableMethods.TABLE);

  private final Object wrapped;
  private final Object otherwise;
  private Object result = PyNone.NONE;

  public AnextAwaitable(Object wrapped, Object otherwise) {
    this.wrapped = wrapped;
    this.otherwise = otherwise;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object result() {
    return result;
  }

  /** {@code anextawaitable_getiter}: asked anew each time. Raises TypeError. */
  private Object iterator() {
    Object iterator = AsyncProtocol.awaitIterator(wrapped);
    return iterator instanceof PyCoroutine coroutine ? coroutine.await() : iterator;
  }

  @Override
  Object sendOrNull(Object sent) {
    Object iterator = iterator();
    try {
      return sent == PyNone.NONE
          ? IteratorProtocol.nextOrStop(iterator)
          : CallProtocol.call(AttributeProtocol.get(iterator, "send"), sent);
    } catch (PyBaseException e) {
      return end(e);
    }
  }

  @Override
  Object throwOrNull(Thrown thrown) {
    Object iterator = iterator();
    try {
      return thrown.call(AttributeProtocol.get(iterator, "throw"));
    } catch (PyBaseException e) {
      return end(e);
    }
  }

  private Object end(PyBaseException failure) {
    PyType type = failure.type();
    if (type.isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION)) {
      result = otherwise;
      return null;
    }
    if (type.isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
      result = IteratorProtocol.stopValue(failure);
      return null;
    }
    throw failure;
  }

  @PyMethod("__await__($self, /)")
  static Object await(Object self) {
    return self;
  }

  @Override
  Object throwOrStop(Object exceptionType, Object value, Object traceback) {
    return orStop(throwOrNull(new Thrown(exceptionType, value, traceback, true)));
  }

  @Override
  void close() {
    CallProtocol.call(AttributeProtocol.get(iterator(), "close"));
  }
}
