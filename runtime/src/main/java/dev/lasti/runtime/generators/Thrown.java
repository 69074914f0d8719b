package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;

/** The arguments of {@code throw(type, value, traceback)} as one exception: {@code _gen_throw}. */
final class Thrown {
  private Thrown() {}

  /**
   * @param value may be {@code null}
   * @param traceback may be {@code null}
   */
  static PyBaseException exception(Object type, Object value, Object traceback) {
    checkTraceback(traceback);
    PyBaseException exception = normalize(type, value == PyNone.NONE ? null : value);
    if (traceback instanceof Traceback entries) {
      exception.traceback(entries);
    }
    return exception;
  }

  private static void checkTraceback(Object traceback) {
    if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof Traceback)) {
      throw PyErrors.typeError("throw() third argument must be a traceback object");
    }
  }

  private static PyBaseException normalize(Object type, Object value) {
    if (type instanceof PyBaseException instance) {
      if (value != null) {
        throw PyErrors.typeError("instance exception may not have a separate value");
      }
      return instance;
    }
    if (!(type instanceof PyType exceptionType
        && exceptionType.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION))) {
      throw PyErrors.typeError(
          "exceptions must be classes or instances deriving from BaseException, not "
              + PyType.of(type).name());
    }
    return instantiate(exceptionType, value);
  }

  private static PyBaseException instantiate(PyType type, Object value) {
    if (value instanceof PyBaseException instance && instance.type().isSubtypeOf(type)) {
      return instance;
    }
    Object made;
    if (value == null) {
      made = CallProtocol.call(type);
    } else if (value instanceof PyTuple arguments) {
      made = CallProtocol.callArray(type, arguments.toArray());
    } else {
      made = CallProtocol.call(type, value);
    }
    if (made instanceof PyBaseException exception) {
      return exception;
    }
    throw PyErrors.typeError(
        "calling "
            + type
            + " should have returned an instance of BaseException, not "
            + PyType.of(made));
  }
}
