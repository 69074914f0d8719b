package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;

/**
 * Makes the exceptions that the runtime raises; callers throw what they get. Texts are CPython's.
 */
public final class PyErrors {
  private PyErrors() {}

  /** An exception with one argument. */
  public static PyBaseException create(PyType type, Object argument) {
    return new PyBaseException(type, PyTuple.of(argument));
  }

  /** An exception without arguments. */
  public static PyBaseException create(PyType type) {
    return new PyBaseException(type, PyTuple.EMPTY);
  }

  public static PyBaseException typeError(String message) {
    return create(ExceptionTypes.TYPE_ERROR, message);
  }

  /**
   * A TypeError: {@code f() argument 1 must be str, not None}; {@code _PyArg_BadArgument}.
   *
   * @param argument how the message calls the argument
   * @param expected the type it must have
   */
  public static PyBaseException badArgument(String argument, String expected, Object given) {
    String type = given == PyNone.NONE ? "None" : PyType.of(given).name();
    return typeError(argument + " must be " + expected + ", not " + type);
  }

  public static PyBaseException valueError(String message) {
    return create(ExceptionTypes.VALUE_ERROR, message);
  }

  public static PyBaseException indexError(String message) {
    return create(ExceptionTypes.INDEX_ERROR, message);
  }

  public static PyBaseException keyError(Object key) {
    return create(ExceptionTypes.KEY_ERROR, key);
  }

  public static PyBaseException runtimeError(String message) {
    return create(ExceptionTypes.RUNTIME_ERROR, message);
  }

  public static PyBaseException recursionError(String message) {
    return create(ExceptionTypes.RECURSION_ERROR, message);
  }

  public static PyBaseException zeroDivisionError(String message) {
    return create(ExceptionTypes.ZERO_DIVISION_ERROR, message);
  }

  public static PyBaseException overflowError(String message) {
    return create(ExceptionTypes.OVERFLOW_ERROR, message);
  }

  public static PyBaseException assertionError(String message) {
    return create(ExceptionTypes.ASSERTION_ERROR, message);
  }

  public static PyBaseException lookupError(String message) {
    return create(ExceptionTypes.LOOKUP_ERROR, message);
  }

  public static PyBaseException bufferError(String message) {
    return create(ExceptionTypes.BUFFER_ERROR, message);
  }

  public static PyBaseException memoryError() {
    return create(ExceptionTypes.MEMORY_ERROR);
  }

  public static PyBaseException systemError(String message) {
    return create(ExceptionTypes.SYSTEM_ERROR, message);
  }

  /**
   * @param object the object that lacks the attribute, for suggestions
   */
  public static PyBaseException attributeError(String message, Object object, String name) {
    PyBaseException error = create(ExceptionTypes.ATTRIBUTE_ERROR, message);
    error.member(Members.NAME, name);
    error.member(Members.OBJECT, object);
    return error;
  }

  public static PyBaseException nameError(String name) {
    PyBaseException error = create(ExceptionTypes.NAME_ERROR, "name '" + name + "' is not defined");
    error.member(Members.NAME, name);
    return error;
  }

  /** For a local variable that is read before it is bound. It has no {@code name} to suggest by. */
  public static PyBaseException unboundLocalError(String name) {
    return create(
        ExceptionTypes.UNBOUND_LOCAL_ERROR,
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }

  /** For a free variable that is read before the enclosing function binds it. */
  public static PyBaseException unboundFreeError(String name) {
    PyBaseException error =
        create(
            ExceptionTypes.NAME_ERROR,
            "cannot access free variable '"
                + name
                + "' where it is not associated with a value in enclosing scope");
    error.member(Members.NAME, name);
    return error;
  }

  public static PyBaseException importError(PyType type, String message, String name) {
    PyBaseException error = create(type, message);
    error.member(Members.NAME, name);
    error.member(Members.IMPORT_MESSAGE, message);
    return error;
  }

  /**
   * For {@code from module import name} of a name that the module lacks.
   *
   * @param module for suggestions
   * @param file of the module, or {@code null}
   */
  public static PyBaseException importFromError(
      String message, Object module, String moduleName, Object file, String name) {
    PyBaseException error = importError(ExceptionTypes.IMPORT_ERROR, message, moduleName);
    error.member(Members.PATH, file);
    error.member(Members.NAME_FROM, name);
    error.member(Members.MODULE, module);
    return error;
  }

  /** {@code sys.exit(code)}. */
  public static PyBaseException systemExit(Object code) {
    PyBaseException exit = create(ExceptionTypes.SYSTEM_EXIT, code);
    exit.member(Members.VALUE, code);
    return exit;
  }

  /**
   * The OSError for an {@code errno}, of the subclass that the number has.
   *
   * @param file may be {@code null}
   */
  public static PyBaseException osError(long number, String text, Object file) {
    PyBaseException error =
        new PyBaseException(OsErrorType.ofNumber(number), PyTuple.of(number, text));
    error.member(Members.ERROR_NUMBER, number);
    error.member(Members.ERROR_TEXT, text);
    error.member(Members.FILE_NAME, file);
    return error;
  }

  /**
   * @param type SyntaxError or a subclass
   * @param position the second argument: file, line, offset, text, end line, end offset
   */
  public static PyBaseException syntaxError(PyType type, String message, PyTuple position) {
    PyBaseException error = new PyBaseException(type, PyTuple.of(message, position));
    error.member(Members.SYNTAX_MESSAGE, message);
    for (int i = 0; i < position.size(); i++) {
      error.member(Members.SYNTAX_FILE + i, position.get(i));
    }
    return error;
  }

  /**
   * @param value the value that the iterator returned, or {@code null} for none
   */
  public static PyBaseException stopIteration(Object value) {
    PyBaseException stop =
        value == null
            ? create(ExceptionTypes.STOP_ITERATION)
            : create(ExceptionTypes.STOP_ITERATION, value);
    stop.member(Members.VALUE, value);
    return stop;
  }

  public static PyBaseException unicodeEncodeError(
      String encoding, String object, int start, int end, String reason) {
    return unicodeError(ExceptionTypes.UNICODE_ENCODE_ERROR, encoding, object, start, end, reason);
  }

  /**
   * @param object the {@code bytes} that could not be decoded
   */
  public static PyBaseException unicodeDecodeError(
      String encoding, Object object, int start, int end, String reason) {
    return unicodeError(ExceptionTypes.UNICODE_DECODE_ERROR, encoding, object, start, end, reason);
  }

  private static PyBaseException unicodeError(
      PyType type, String encoding, Object object, int start, int end, String reason) {
    PyTuple arguments = PyTuple.of(encoding, object, (long) start, (long) end, reason);
    PyBaseException error = new PyBaseException(type, arguments);
    for (int i = 0; i < arguments.size(); i++) {
      error.member(Members.ENCODING + i, arguments.get(i));
    }
    return error;
  }

  /**
   * The Python exception for a Java throwable that code raised by itself.
   *
   * <p>A stack overflow is a RecursionError, an exhausted heap a MemoryError. Anything else is a
   * bug of ours or of Java code that the program calls: a SystemError that has it as its Java
   * cause.
   */
  public static PyBaseException of(Throwable thrown) {
    if (thrown instanceof PyBaseException exception) {
      return exception;
    }
    if (thrown instanceof StackOverflowError) {
      return recursionError("maximum recursion depth exceeded");
    }
    if (thrown instanceof OutOfMemoryError) {
      return memoryError();
    }
    PyBaseException error = systemError(thrown.toString());
    error.javaCause(thrown);
    return error;
  }
}
