package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/**
 * {@code async_generator_asend}: one step of an asynchronous generator, to be awaited. The values
 * that it yields are what the body awaits, its result is what the body yields.
 */
final class AsyncGeneratorSend extends AsyncGeneratorStep {
  static final PyType TYPE =
      defineAwaitIterator("async_generator_asend", AsyncGeneratorStepMethods.TABLE);

  private final Object first;

  AsyncGeneratorSend(PyAsyncGenerator generator, Object first) {
    super(generator);
    this.first = first;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** {@code async_gen_asend_send}. */
  @Override
  Object sendOrNull(Object value) {
    checkOpen();
    Object sent = value;
    if (state == State.CREATED) {
      if (generator.isDriven) {
        throw PyErrors.runtimeError("anext(): asynchronous generator is already running");
      }
      state = State.STARTED;
      sent = value == PyNone.NONE ? first : value;
    }
    generator.isDriven = true;
    try {
      return closedAtEnd(unwrapped(generator.sendOrNull(sent)));
    } catch (PyBaseException e) {
      throw failed(e);
    }
  }

  /** {@code async_gen_asend_throw}. */
  @Override
  Object throwOrNull(Thrown thrown) {
    checkOpen();
    try {
      return closedAtEnd(unwrapped(generator.throwOrNull(thrown)));
    } catch (PyBaseException e) {
      throw failed(e);
    }
  }

  private void checkOpen() {
    if (state == State.CLOSED) {
      throw PyErrors.runtimeError("cannot reuse already awaited __anext__()/asend()");
    }
  }

  private Object closedAtEnd(Object answer) {
    if (answer == null) {
      state = State.CLOSED;
    }
    return answer;
  }

  private PyBaseException failed(PyBaseException failure) {
    state = State.CLOSED;
    generator.leave(failure);
    return failure;
  }
}
