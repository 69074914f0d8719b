package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyNone;

/**
 * An iterator of ours that has {@code send}, {@code throw} and {@code close}: generators,
 * coroutines, and the awaitables around them. PEP 342's protocol without StopIteration; the types
 * share the method table of this class, but for that of asynchronous generators.
 */
abstract class SendIterator extends PyIterator {

  /**
   * Sends a value in.
   *
   * @return the next value, or {@code null} at the end; then {@link #result} is the return value
   */
  abstract Object sendOrNull(Object sent);

  /** Raises an exception at the suspension point; answers like {@link #sendOrNull}. */
  abstract Object throwOrNull(Thrown thrown);

  /** Raises GeneratorExit at the suspension point, or whatever the type has instead. */
  @PyMethod("close($self, /)")
  abstract void close();

  @Override
  public Object nextOrNull() {
    return sendOrNull(PyNone.NONE);
  }

  @PyMethod("send($self, arg, /)")
  final Object sendOrStop(Object sent) {
    return orStop(sendOrNull(sent));
  }

  @PyMethod("throw($self, type, value=None, traceback=None, /)")
  Object throwOrStop(Object type, Object value, Object traceback) {
    if (value != null) {
      warnOfArguments("throw");
    }
    return orStop(throwOrNull(new Thrown(type, value, traceback, true)));
  }

  /** Warns that a method was called with more than an exception. */
  static void warnOfArguments(String method) {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING,
        "the (type, exc, tb) signature of "
            + method
            + "() is deprecated, use the single-arg signature instead.");
  }

  final Object orStop(Object value) {
    if (value == null) {
      Object result = result();
      throw PyErrors.stopIteration(result == PyNone.NONE ? null : result);
    }
    return value;
  }
}
