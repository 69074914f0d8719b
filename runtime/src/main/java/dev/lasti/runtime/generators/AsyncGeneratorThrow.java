package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/** {@code async_generator_athrow}: the awaitable of {@code athrow()} and of {@code aclose()}. */
final class AsyncGeneratorThrow extends AsyncGeneratorStep {
  static final PyType TYPE =
      defineAwaitIterator("async_generator_athrow", AsyncGeneratorStepMethods.TABLE);

  private static final int MAXIMUM_ARGUMENTS = 3;

  /** The arguments of {@code athrow}, {@code null} for {@code aclose}. */
  private final Object[] arguments;

  AsyncGeneratorThrow(PyAsyncGenerator generator, Object[] arguments) {
    super(generator);
    this.arguments = arguments;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private boolean isClose() {
    return arguments == null;
  }

  /** {@code async_gen_athrow_send}. */
  @Override
  Object sendOrNull(Object value) {
    checkOpen();
    if (generator.isFinished()) {
      state = State.CLOSED;
      return null;
    }
    boolean starts = state == State.CREATED;
    Thrown first = starts ? start(value) : null;
    try {
      Object answer = starts ? generator.throwOrNull(first) : generator.sendOrNull(value);
      return answered(answer, starts);
    } catch (PyBaseException e) {
      return failed(e, starts);
    }
  }

  private Thrown start(Object value) {
    checkStart();
    if (value != PyNone.NONE) {
      throw PyErrors.runtimeError("can't send non-None value to a just-started coroutine");
    }
    state = State.STARTED;
    generator.isDriven = true;
    if (!isClose()) {
      return thrown();
    }
    generator.isClosed = true;
    return new Thrown(ExceptionTypes.GENERATOR_EXIT, null, null, false);
  }

  private void checkStart() {
    if (generator.isDriven) {
      state = State.CLOSED;
      throw PyErrors.runtimeError(
          (isClose() ? "aclose" : "athrow") + "(): asynchronous generator is already running");
    }
    if (generator.isClosed) {
      state = State.CLOSED;
      throw PyErrors.create(ExceptionTypes.STOP_ASYNC_ITERATION);
    }
  }

  private void checkOpen() {
    if (state == State.CLOSED) {
      throw PyErrors.runtimeError("cannot reuse already awaited aclose()/athrow()");
    }
  }

  /** {@code PyArg_UnpackTuple}, which comes only now and leaves the generator as running. */
  private Thrown thrown() {
    int count = arguments.length;
    if (count == 0) {
      throw PyErrors.typeError("athrow expected at least 1 argument, got 0");
    }
    if (count > MAXIMUM_ARGUMENTS) {
      throw PyErrors.typeError("athrow expected at most 3 arguments, got " + count);
    }
    return new Thrown(
        arguments[0], count > 1 ? arguments[1] : null, count > 2 ? arguments[2] : null, false);
  }

  /**
   * What the awaitable answers where the body answered this.
   *
   * @param starts whether this is the first step: {@code athrow} is over only if it ends there
   */
  private Object answered(Object answer, boolean starts) {
    if (isClose() && answer instanceof AsyncYield) {
      throw generator.ignoredExit();
    }
    Object value = unwrapped(answer);
    if (value == null && starts) {
      state = State.CLOSED;
    }
    return value;
  }

  /** Notes that the body left with an exception, which {@code aclose} may have asked for. */
  private Object failed(PyBaseException failure, boolean starts) {
    if (starts || isClose()) {
      state = State.CLOSED;
    }
    if (!isClose()) {
      generator.leave(failure);
      throw failure;
    }
    generator.isDriven = false;
    return endOrThrow(failure);
  }

  /** {@code aclose} is done when the generator ends; every other exception is thrown on. */
  private static Object endOrThrow(PyBaseException failure) {
    if (PyAsyncGenerator.isEnd(failure)) {
      return null;
    }
    throw failure;
  }

  /** {@code async_gen_athrow_throw}. */
  @Override
  Object throwOrNull(Thrown thrown) {
    checkOpen();
    Object answer;
    try {
      answer = generator.throwOrNull(thrown);
      if (!isClose()) {
        return unwrapped(answer);
      }
    } catch (PyBaseException e) {
      if (isClose()) {
        return endOrThrow(e);
      }
      generator.leave(e);
      throw e;
    }
    return closing(answer);
  }

  private Object closing(Object answer) {
    if (answer instanceof AsyncYield) {
      generator.isDriven = false;
      state = State.CLOSED;
      throw generator.ignoredExit();
    }
    return answer;
  }
}
