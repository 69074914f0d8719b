package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.lifetime.Holder;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyNone;

/**
 * The suspended body of a generator, coroutine or async generator. See the package for the
 * protocol.
 *
 * <p>The compiler makes one final subclass for each generator function, with a field for each
 * variable that is live across a suspension point.
 */
public abstract class GeneratorFrame implements Holder {
  /** {@link #lasti} before the first resume. */
  public static final int CREATED = 0;

  /** {@link #lasti} when the body is done. */
  public static final int FINISHED = -1;

  /** {@link #lasti} while the body runs. */
  public static final int RUNNING = -2;

  /** What is sent to raise {@link #pending} at the suspension point. */
  public static final Object THROW = new Marker("THROW");

  /** What a body returns that delegates: {@link Delegation} goes on. */
  public static final Object DELEGATE = new Marker("DELEGATE");

  /**
   * Whether suspended bodies save the variables that only {@code f_locals} shows: those of
   * functions that are first called when the program has loaded code that mentions {@code
   * f_locals}. A store of an object costs more than all else that a suspension does.
   */
  public static boolean keepsDeadNames;

  /** Where to go on: the number of the suspension point, or one of the constants above. */
  public int lasti;

  /** The return value once the body is done. */
  public Object result;

  /** The exception to raise when {@link #THROW} is sent. */
  public PyBaseException pending;

  /** The iterator that the body delegates to at its suspension point, or {@code null}. */
  public Object delegate;

  /**
   * Runs the body to its next suspension point.
   *
   * @param sent the value of the {@code yield} expression where the body goes on, or {@link #THROW}
   * @return the value yielded, {@link #DELEGATE}, or {@code null} when the body is done and {@link
   *     #result} is set
   */
  public abstract Object resume(Object sent);

  /** Makes suspended bodies save all their variables. */
  public static void keepDeadNames() {
    keepsDeadNames = true;
  }

  /** The code object of the function. */
  public abstract PyCode code();

  /** The suspension points and spilled variables. */
  public abstract StateTable states();

  /**
   * The value of a spilled variable by its number in {@link #states}; {@code null} when unbound.
   */
  public abstract Object field(int index);

  /**
   * The exception that the body handles where it is suspended, which a delegate inherits and which
   * is the context of what is thrown in; {@code null} outside of handlers. Only classes of bodies
   * that are suspended inside of a handler override it.
   */
  protected PyBaseException handled() {
    return null;
  }

  /**
   * What {@link #resume} answers in a state that is no suspension point. Raises ValueError while
   * the body runs, RuntimeError for a coroutine that is done.
   */
  protected final Object resumeUnsuspended(Object sent) {
    if (lasti == RUNNING) {
      throw PyErrors.valueError(kind(code()) + " already executing");
    }
    if (sent == THROW) {
      throw ended(takePending());
    }
    if (code().has(PyCode.COROUTINE)) {
      throw reused();
    }
    result = PyNone.NONE;
    return null;
  }

  /** The exception to throw where one is thrown into a body that is done. */
  final PyBaseException ended(PyBaseException thrown) {
    return code().has(PyCode.COROUTINE) ? reused() : thrown;
  }

  private static PyBaseException reused() {
    return PyErrors.runtimeError("cannot reuse already awaited coroutine");
  }

  /** Ends the body, which holds nothing from now on. */
  public final void finish() {
    lasti = FINISHED;
    forget();
  }

  /** Drops what the fields of the subclass hold. */
  protected void forget() {}

  /** Ends a body that has not started; the exception is raised where the function is defined. */
  final PyBaseException failAtStart(PyBaseException thrown) {
    finish();
    return Traceback.add(thrown, code(), states().position(CREATED));
  }

  /** What the code behind a {@code yield} goes on with; raises what was thrown in instead. */
  public final Object received(Object sent) {
    if (sent == THROW) {
      throw takePending();
    }
    return sent;
  }

  /** The exception that was thrown into the suspended body, for the code behind a {@code yield}. */
  protected final PyBaseException takePending() {
    PyBaseException thrown = pending;
    pending = null;
    return thrown;
  }

  /**
   * Ends the body with an exception that left it.
   *
   * @param position of the instruction that raised
   * @return the exception to throw: PEP 479 turns a StopIteration into a RuntimeError
   */
  public final PyBaseException fail(Throwable thrown, int position) {
    PyCode code = code();
    finish();
    PyBaseException exception = Traceback.add(thrown, code, position);
    if (exception.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
      return converted(exception, kind(code) + " raised StopIteration");
    }
    if (code.has(PyCode.ASYNC_GENERATOR)
        && exception.type().isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION)) {
      return converted(exception, "async generator raised StopAsyncIteration");
    }
    return exception;
  }

  private static PyBaseException converted(PyBaseException stop, String message) {
    PyBaseException error = PyErrors.runtimeError(message);
    error.pythonCause(stop);
    error.context(stop);
    error.markRaised();
    return error;
  }

  /** What CPython's messages call the object: generator, coroutine, async generator. */
  static String kind(PyCode code) {
    if (code.has(PyCode.COROUTINE)) {
      return "coroutine";
    }
    return code.has(PyCode.ASYNC_GENERATOR) ? "async generator" : "generator";
  }

  /** A marker that is no Python value. */
  private record Marker(String name) {
    @Override
    public String toString() {
      return name;
    }
  }
}
