package dev.lasti.runtime.errors;

import dev.lasti.runtime.call.Activation;
import dev.lasti.runtime.objects.Positions;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyObject;
import dev.lasti.runtime.objects.PyType;

/**
 * One entry of a traceback, the outermost function first: {@code traceback}.
 *
 * <p>Generated code calls {@link #add} where an exception leaves a function or reaches a handler,
 * with the position of the instruction that raised.
 */
public class Traceback implements PyObject {
  private final PyCode code;
  private final int position;
  private Traceback next;

  /** The call that the entry is of, if it can be seen, or {@code null}. */
  private Activation activation;

  /** What stands for the call where that cannot be seen; {@code null} until somebody asks. */
  private PyFrame frame;

  /** Where the exception left the function, if that was further on; else {@link Positions#NONE}. */
  private int lastPosition = Positions.NONE;

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
   * @param position an index into the code's positions, or {@link Positions#ofReraise} of one
   * @return the exception to throw on
   */
  public static PyBaseException add(Throwable thrown, PyCode code, int position) {
    PyBaseException exception = thrown instanceof PyBaseException e ? e : PyErrors.of(thrown);
    if (!exception.isRaised()) {
      Handlers.withContext(exception);
    }
    boolean missedMethod = exception.takeMissedMethod();
    if (position < 0) {
      noteReraise(exception.traceback(), code, position);
    } else {
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

  private static void noteReraise(Traceback entry, PyCode code, int position) {
    if (position != Positions.NONE && entry != null && entry.code == code) {
      entry.lastPosition = Positions.reraised(position);
    }
  }

  /** The line where an exception that leaves a function has left it, or 0. */
  public static int lineOf(Object exception, PyCode code) {
    Traceback entry = ((PyBaseException) exception).traceback();
    return entry == null || entry.code != code ? 0 : entry.lastLine();
  }

  /** The line of the function's instruction that raised last. */
  final int lastLine() {
    return lastPosition == Positions.NONE ? line() : code.positions().line(lastPosition);
  }

  Activation activation() {
    return activation;
  }

  /** {@code tb_frame}. */
  PyFrame frame() {
    if (activation != null) {
      return activation.frame();
    }
    if (frame == null) {
      frame = new TracebackFrame(this);
    }
    return frame;
  }

  /** {@code tb_lasti} */
  int offset() {
    return 2 * position;
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
