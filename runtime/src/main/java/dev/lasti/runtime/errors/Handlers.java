package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;

/** What compiled {@code try} and {@code raise} statements call. Language reference 7.8 and 8.4. */
public final class Handlers {
  private Handlers() {}

  /**
   * Enters a handler: from now on {@code sys.exception()} is this exception.
   *
   * @return what it was before, for {@link #pop}; may be {@code null}
   */
  public static Object push(Object exception) {
    ThreadState state = ThreadState.current();
    PyBaseException previous = state.handled();
    state.handled((PyBaseException) exception);
    return previous;
  }

  /** Leaves a handler. */
  public static void pop(Object previous) {
    ThreadState.current().handled((PyBaseException) previous);
  }

  /** Exchanges the handled exception; a generator does so around a {@code yield} in a handler. */
  public static Object swap(Object exception) {
    return push(exception);
  }

  /** {@code raise exception from cause}. The cause may be {@code null} (no {@code from}). */
  public static PyBaseException raise(Object exception, Object cause) {
    PyBaseException raised = instantiate(exception, "exceptions must derive from BaseException");
    if (cause != null) {
      setCause(raised, cause);
    }
    return withContext(raised);
  }

  /** {@code raise} without an exception: the handled one again. */
  public static PyBaseException reraise() {
    PyBaseException handled = ThreadState.current().handled();
    if (handled == null) {
      throw withContext(PyErrors.runtimeError("No active exception to reraise"));
    }
    return handled;
  }

  private static void setCause(PyBaseException raised, Object cause) {
    if (cause == PyNone.NONE) {
      raised.pythonCause(null);
    } else {
      raised.pythonCause(instantiate(cause, "exception causes must derive from BaseException"));
    }
  }

  private static PyBaseException instantiate(Object exception, String otherwise) {
    if (exception instanceof PyBaseException instance) {
      return instance;
    }
    if (!(exception instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION))) {
      throw PyErrors.typeError(otherwise);
    }
    Object made = CallProtocol.call(exception);
    if (made instanceof PyBaseException instance) {
      return instance;
    }
    throw PyErrors.typeError(
        "calling "
            + exception
            + " should have returned an instance of BaseException, not "
            + PyType.of(made));
  }

  /**
   * Makes the handled exception the context of a raised one, and cuts the chain where it would
   * become a cycle: {@code _PyErr_SetObject}.
   */
  public static PyBaseException withContext(PyBaseException raised) {
    return withContext(raised, ThreadState.current().handled());
  }

  /**
   * @param handled may be {@code null}
   */
  public static PyBaseException withContext(PyBaseException raised, PyBaseException handled) {
    raised.markRaised();
    if (handled == null || handled == raised) {
      return raised;
    }
    removeFromChain(raised, handled);
    raised.context(handled);
    return raised;
  }

  /** The second one goes half as fast: the first meets it if a program has made a cycle. */
  private static void removeFromChain(PyBaseException raised, PyBaseException handled) {
    PyBaseException slow = handled;
    boolean isOdd = false;
    for (PyBaseException e = handled; e.context() != null; isOdd = !isOdd) {
      if (e.context() == raised) {
        e.context(null);
        return;
      }
      e = e.context();
      if (e == slow) {
        return;
      }
      slow = isOdd ? slow.context() : slow;
    }
  }

  /**
   * Whether {@code except expected:} takes the exception. Raises TypeError for what is no exception
   * class.
   */
  public static boolean matches(Object exception, Object expected) {
    checkClasses(expected);
    if (!(expected instanceof PyTuple types)) {
      return isInstance(exception, expected);
    }
    for (int i = 0; i < types.size(); i++) {
      if (isInstance(exception, types.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Raises TypeError for what is neither an exception class nor a tuple of them. */
  static void checkClasses(Object expected) {
    if (!(expected instanceof PyTuple types)) {
      checkClass(expected);
      return;
    }
    for (int i = 0; i < types.size(); i++) {
      checkClass(types.get(i));
    }
  }

  private static boolean isInstance(Object exception, Object expected) {
    return PyType.of(exception).isSubtypeOf((PyType) expected);
  }

  private static void checkClass(Object expected) {
    if (!(expected instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION))) {
      throw PyErrors.typeError(
          "catching classes that do not inherit from BaseException is not allowed");
    }
  }
}
