package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyNone;
import java.util.function.Supplier;

/** Generators written by hand in the form that the compiler gives them. */
final class TestFrames {
  private static final StateTable STATES = new StateTable(new String[] {}, "\0\0\0\0");

  private TestFrames() {}

  static PyFunction function(String name, int flags) {
    PyCode code =
        new PyCode(
            null,
            0,
            name,
            name,
            "test.py",
            1,
            flags,
            0,
            0,
            0,
            new String[] {},
            new String[] {},
            new String[] {},
            new Positions("\1\1\0\0"));
    return new PyFunction(code, null);
  }

  static PyGenerator generator(String name, Frame frame) {
    frame.code = function(name, PyCode.GENERATOR).code();
    return new PyGenerator(function(name, PyCode.GENERATOR), frame);
  }

  static PyCoroutine coroutine(String name, Frame frame) {
    frame.code = function(name, PyCode.COROUTINE).code();
    return new PyCoroutine(function(name, PyCode.COROUTINE), frame);
  }

  /** What all frames here have in common: {@link #run} is the body from one state to the next. */
  abstract static class Frame extends GeneratorFrame {
    private PyCode code;

    /** The exception that the body handles where it is suspended. */
    PyBaseException handled;

    /** Runs the body; sets {@link #lasti} and returns a value, or sets {@link #result}. */
    abstract Object run(int state, Object sent);

    @Override
    public Object resume(Object sent) {
      int state = lasti;
      if (state < CREATED) {
        return resumeUnsuspended(sent);
      }
      if (delegate != null) {
        return DELEGATE;
      }
      lasti = RUNNING;
      try {
        return run(state, sent);
      } catch (Throwable thrown) {
        throw fail(thrown, 0);
      }
    }

    final Object suspended(int state, Object value) {
      lasti = state;
      return value;
    }

    final Object delegated(int state, Object iterator) {
      delegate = iterator;
      return suspended(state, DELEGATE);
    }

    final Object done(Object value) {
      lasti = FINISHED;
      result = value;
      return null;
    }

    @Override
    protected PyBaseException handled() {
      return handled;
    }

    @Override
    public PyCode code() {
      return code;
    }

    @Override
    public StateTable states() {
      return STATES;
    }

    @Override
    public Object field(int index) {
      return null;
    }
  }

  /** {@code while True: received = yield received}, until it gets {@code "stop"}. */
  static final class Echo extends Frame {
    @Override
    Object run(int state, Object sent) {
      Object value = received(sent);
      return "stop".equals(value) ? done("stopped") : suspended(1, value);
    }
  }

  /** {@code return (yield from iterator)}. */
  static final class Passing extends Frame {
    Object iterator;

    Passing() {}

    Passing(Object iterator) {
      this.iterator = iterator;
    }

    @Override
    Object run(int state, Object sent) {
      return state == CREATED ? delegated(1, iterator) : done(received(sent));
    }
  }

  /** {@code try: yield from iterator} and yields the exception that this raises. */
  static final class Catching extends Frame {
    private final Object iterator;

    Catching(Object iterator) {
      this.iterator = iterator;
    }

    @Override
    Object run(int state, Object sent) {
      if (state == CREATED) {
        return delegated(1, iterator);
      }
      if (state == 1 && sent == THROW) {
        return suspended(2, takePending());
      }
      received(sent);
      return done(PyNone.NONE);
    }
  }

  /** Runs Java code at each step, and yields what that returns; or delegates in the end. */
  static final class Acting extends Frame {
    private final Supplier<Object> action;

    /** What to delegate to from the next step on, or {@code null}. */
    Object next;

    Acting(Supplier<Object> action) {
      this.action = action;
    }

    @Override
    Object run(int state, Object sent) {
      received(sent);
      return next == null ? suspended(1, action.get()) : delegated(1, next);
    }
  }
}
