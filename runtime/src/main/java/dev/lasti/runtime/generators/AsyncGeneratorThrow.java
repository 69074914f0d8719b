package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/** {@code async_generator_athrow}: the awaitable of {@code athrow()} and of {@code aclose()}. */
final class AsyncGeneratorThrow extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("async_generator_athrow", PyType.OBJECT, AsyncGeneratorThrowMethods.TABLE)
          .makeFinal();

  private enum State {
    CREATED,
    STARTED,
    CLOSED
  }

  private final PyAsyncGenerator generator;
  private final Object exceptionType;
  private final Object exceptionValue;
  private final Object traceback;
  private State state = State.CREATED;
  private Object result = PyNone.NONE;

  /**
   * @param exceptionType what to throw; {@code null} for {@code aclose()}
   */
  AsyncGeneratorThrow(
      PyAsyncGenerator generator, Object exceptionType, Object exceptionValue, Object traceback) {
    this.generator = generator;
    this.exceptionType = exceptionType;
    this.exceptionValue = exceptionValue;
    this.traceback = traceback;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object result() {
    return result;
  }

  private boolean isClose() {
    return exceptionType == null;
  }

  @Override
  public Object nextOrNull() {
    return sendOrNull(PyNone.NONE);
  }

  private Object sendOrNull(Object value) {
    checkOpen();
    if (generator.isFinished()) {
      state = State.CLOSED;
      return null;
    }
    if (state == State.STARTED) {
      return goOn(value, null);
    }
    start(value);
    return goOn(null, firstException());
  }

  private void checkOpen() {
    if (state == State.CLOSED) {
      throw PyErrors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
  }

  private void start(Object value) {
    if (generator.isDriven) {
      state = State.CLOSED;
      throw PyErrors.runtimeError(
          (isClose() ? "aclose" : "athrow") + "(): asynchronous generator is already running");
    }
    if (generator.isClosed) {
      state = State.CLOSED;
      throw PyErrors.create(ExceptionTypes.STOP_ASYNC_ITERATION);
    }
    if (value != PyNone.NONE) {
      throw PyErrors.runtimeError("can't send non-None value to a just-started coroutine");
    }
    state = State.STARTED;
    generator.isDriven = true;
    generator.isClosed |= isClose();
  }

  private PyBaseException firstException() {
    return isClose()
        ? PyErrors.create(ExceptionTypes.GENERATOR_EXIT)
        : Thrown.exception(exceptionType, exceptionValue, traceback);
  }

  /** Sends a value into the body, or throws an exception that is not {@code null}. */
  private Object goOn(Object value, PyBaseException thrown) {
    try {
      Object answer =
          generator.stepped(
              thrown == null ? generator.sendOrNull(value) : generator.throwOrNull(thrown));
      return answer instanceof AsyncYield yielded ? yielded(yielded) : answer;
    } catch (PyBaseException e) {
      state = State.CLOSED;
      generator.ended(e);
      if (isClose() && PyAsyncGenerator.isEnd(e)) {
        return null;
      }
      throw e;
    }
  }

  private Object yielded(AsyncYield yielded) {
    state = State.CLOSED;
    if (isClose()) {
      throw PyErrors.runtimeError("async generator ignored GeneratorExit");
    }
    result = yielded.value();
    return null;
  }

  @PyMethod("__await__($self, /)")
  static Object await(Object self) {
    return self;
  }

  @PyMethod("__iter__($self, /)")
  static Object iterate(Object self) {
    return self;
  }

  @PyMethod("__next__($self, /)")
  Object nextOrStop() {
    return send(PyNone.NONE);
  }

  @PyMethod("send($self, arg, /)")
  Object send(Object value) {
    return orStop(sendOrNull(value));
  }

  @PyMethod("throw($self, type, value=None, traceback=None, /)")
  Object throwException(Object type, Object value, Object itsTraceback) {
    checkOpen();
    return orStop(goOn(null, Thrown.exception(type, value, itsTraceback)));
  }

  private Object orStop(Object value) {
    if (value == null) {
      throw PyErrors.stopIteration(result == PyNone.NONE ? null : result);
    }
    return value;
  }

  @PyMethod("close($self, /)")
  void close() {
    state = State.CLOSED;
  }
}
