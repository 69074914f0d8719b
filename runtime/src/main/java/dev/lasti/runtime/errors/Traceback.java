package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;

/**
 * One entry of a traceback, the outermost function first: {@code traceback}.
 *
 * <p>Generated code calls {@link #add} where an exception leaves a function or reaches a handler,
 * with the position of the instruction that raised.
 */
public final class Traceback implements PyObject {
  private final PyCode code;
  private final int position;
  private Traceback next;

  /** The call that the entry is of, if it can be seen, or {@code null}. */
  private Activation activation;

  public Traceback(PyCode code, int position, Traceback next) {
    this.code = code;
    this.position = position;
    this.next = next;
  }

  /**
   * Adds the entry for a function that an exception passes: {@code PyTraceBack_Here}.
   *
   * @param thrown any Java throwable; what is no Python exception becomes one as {@link
   *     PyErrors#of} says
   * @param position an index into the code's positions, or {@link Positions#NONE} for a re-raise
   * @return the exception to throw on
   */
  public static PyBaseException add(Throwable thrown, PyCode code, int position) {
    PyBaseException exception = thrown instanceof PyBaseException e ? e : PyErrors.of(thrown);
    if (!exception.isRaised()) {
      Handlers.withContext(exception);
    }
    boolean missedMethod = exception.takeMissedMethod();
    if (position != Positions.NONE) {
      int place = missedMethod ? Positions.ofMethod(position) : position;
      Traceback entry = new Traceback(code, place, exception.traceback());
      entry.activation = Activation.exists() ? activationOf(code) : null;
      exception.traceback(entry);
    }
    return exception;
  }

  private static Activation activationOf(PyCode code) {
    Activation innermost = ThreadState.current().activation();
    return innermost != null && innermost.code() == code ? innermost : null;
  }

  Activation activation() {
    return activation;
  }

  @Override
  public PyType type() {
    return TracebackType.TYPE;
  }

  public PyCode code() {
    return code;
  }

  /** The index into the code's positions. */
  public int position() {
    return position;
  }

  public int line() {
    return code.positions().line(position);
  }

  public Traceback next() {
    return next;
  }

  public void next(Traceback newNext) {
    next = newNext;
  }
}
