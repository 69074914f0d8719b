package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/**
 * {@code async_generator_asend}: one step of an asynchronous generator, to be awaited. The values
 * that it yields are what the body awaits, its result is what the body yields.
 */
final class AsyncGeneratorSend extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("async_generator_asend", PyType.OBJECT, AsyncGeneratorSendMethods.TABLE)
          .makeFinal();

  private enum State {
    CREATED,
    STARTED,
    CLOSED
  }

  private final PyAsyncGenerator generator;
  private final Object first;
  private State state = State.CREATED;
  private Object result = PyNone.NONE;

  AsyncGeneratorSend(PyAsyncGenerator generator, Object first) {
    this.generator = generator;
    this.first = first;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object result() {
    return result;
  }

  @Override
  public Object nextOrNull() {
    return sendOrNull(PyNone.NONE);
  }

  private Object sendOrNull(Object value) {
    Object sent = value;
    checkOpen();
    if (state == State.CREATED) {
      start();
      sent = value == PyNone.NONE ? first : value;
    }
    generator.isDriven = true;
    try {
      return unwrapped(generator.stepped(generator.sendOrNull(sent)));
    } catch (PyBaseException e) {
      state = State.CLOSED;
      throw generator.ended(e);
    }
  }

  private void checkOpen() {
    if (state == State.CLOSED) {
      throw PyErrors.runtimeError("cannot reuse already awaited __anext__()/asend()");
    }
  }

  private void start() {
    if (generator.isDriven) {
      throw PyErrors.runtimeError("anext(): asynchronous generator is already running");
    }
    state = State.STARTED;
  }

  private Object unwrapped(Object value) {
    if (value instanceof AsyncYield yielded) {
      state = State.CLOSED;
      result = yielded.value();
      return null;
    }
    return value;
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
  Object throwException(Object exceptionType, Object value, Object traceback) {
    checkOpen();
    PyBaseException thrown = Thrown.exception(exceptionType, value, traceback);
    try {
      return orStop(unwrapped(generator.stepped(generator.throwOrNull(thrown))));
    } catch (PyBaseException e) {
      state = State.CLOSED;
      throw generator.ended(e);
    }
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
