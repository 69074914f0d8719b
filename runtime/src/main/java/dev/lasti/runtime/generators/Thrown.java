package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * The arguments of {@code throw(type, value, traceback)} as they were given: {@code _gen_throw}.
 *
 * <p>They become one exception only where it is raised: a delegate with a {@code throw} of its own
 * gets the arguments themselves.
 *
 * @param value may be {@code null}
 * @param traceback may be {@code null}
 * @param closesDelegates whether GeneratorExit closes the delegate instead of being thrown into it;
 *     false only for the GeneratorExit of {@code aclose} and {@code athrow}
 */
record Thrown(Object type, Object value, Object traceback, boolean closesDelegates) {

  static Thrown of(PyBaseException exception) {
    return new Thrown(exception, null, null, true);
  }

  /** Whether delegates are to be closed. */
  boolean isExit() {
    return closesDelegates && isSubtype(type, ExceptionTypes.GENERATOR_EXIT);
  }

  /** Whether the object is a class below the other, or an instance of such a class. */
  private static boolean isSubtype(Object type, PyType other) {
    return type instanceof PyBaseException instance
        ? instance.type().isSubtypeOf(other)
        : type instanceof PyType exceptionType && exceptionType.isSubtypeOf(other);
  }

  /** Calls the {@code throw} method of a delegate with the same arguments. */
  Object call(Object method) {
    if (value == null) {
      return CallProtocol.call(method, type);
    }
    return traceback == null
        ? CallProtocol.call(method, type, value)
        : CallProtocol.call(method, type, value, traceback);
  }

  /** The exception to raise. Raises TypeError where the arguments make none. */
  PyBaseException exception() {
    checkTraceback();
    PyBaseException exception = instance();
    if (traceback instanceof Traceback entries) {
      exception.traceback(entries);
    }
    exception.markRaised();
    return exception;
  }

  private void checkTraceback() {
    if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof Traceback)) {
      throw PyErrors.typeError("throw() third argument must be a traceback object");
    }
  }

  private PyBaseException instance() {
    if (type instanceof PyBaseException instance) {
      if (value != null && value != PyNone.NONE) {
        throw PyErrors.typeError("instance exception may not have a separate value");
      }
      return instance;
    }
    if (!isSubtype(type, ExceptionTypes.BASE_EXCEPTION)) {
      throw PyErrors.typeError(
          "exceptions must be classes or instances deriving from BaseException, not "
              + PyType.of(type).name());
    }
    return instantiate((PyType) type);
  }

  /** {@code PyErr_NormalizeException}: what goes wrong is raised in place of the exception. */
  private PyBaseException instantiate(PyType exceptionType) {
    if (value instanceof PyBaseException instance && instance.type().isSubtypeOf(exceptionType)) {
      instance.traceback(null);
      return instance;
    }
    try {
      return checked(exceptionType, construct(exceptionType));
    } catch (PyBaseException e) {
      return e;
    }
  }

  private Object construct(PyType exceptionType) {
    if (value == null || value == PyNone.NONE) {
      return CallProtocol.call(exceptionType);
    }
    return value instanceof PyTuple arguments
        ? CallProtocol.callArray(exceptionType, arguments.toArray())
        : CallProtocol.call(exceptionType, value);
  }

  private static PyBaseException checked(PyType exceptionType, Object made) {
    if (made instanceof PyBaseException exception) {
      return exception;
    }
    throw PyErrors.typeError(
        "calling "
            + exceptionType
            + " should have returned an instance of BaseException, not "
            + PyType.of(made).name());
  }
}
