package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;

/** What the awaitables of an asynchronous generator have in common. PEP 525. */
abstract class AsyncGeneratorStep extends AwaitIterator {
  /** {@code AwaitableState}. */
  enum State {
    CREATED,
    STARTED,
    CLOSED
  }

  final PyAsyncGenerator generator;
  State state = State.CREATED;
  private Object result = PyNone.NONE;

  AsyncGeneratorStep(PyAsyncGenerator generator) {
    this.generator = generator;
  }

  @Override
  public Object result() {
    return result;
  }

  @PyMethod("__await__($self, /)")
  static Object await(Object self) {
    return self;
  }

  @Override
  void close() {
    state = State.CLOSED;
  }

  /**
   * What the awaitable answers where the body answered this: {@code async_gen_unwrap_value}. Raises
   * StopAsyncIteration at the end of the body.
   *
   * @return what the body awaits, or {@code null} where it yielded: then that is the result
   */
  final Object unwrapped(Object value) {
    if (value == null) {
      throw PyErrors.create(ExceptionTypes.STOP_ASYNC_ITERATION);
    }
    if (!(value instanceof AsyncYield yielded)) {
      return value;
    }
    generator.isDriven = false;
    result = yielded.value();
    return null;
  }
}
