package dev.lasti.runtime.generators;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * What generators, coroutines and async generators have in common: a frame and the protocol of PEP
 * 342 around it. CPython's {@code PyGenObject}.
 */
public abstract class GeneratorObject extends PyIterator {
  private final PyFunction function;

  /** The body. Generated {@code for} loops resume it themselves. */
  public final GeneratorFrame frame;

  /** The generator that delegates to this one, or {@code null}. */
  GeneratorObject parent;

  /**
   * In the root of a chain of delegations, its innermost generator as last seen, or {@code null}.
   */
  GeneratorObject leaf;

  /** The exception that a delegating ancestor handles meanwhile, or {@code null}. */
  PyBaseException inherited;

  /** Own names, when somebody has assigned them; see {@link #name()}. */
  private String[] names;

  GeneratorObject(PyFunction function, GeneratorFrame frame) {
    this.function = function;
    this.frame = frame;
  }

  public PyCode code() {
    return function.code();
  }

  PyFunction function() {
    return function;
  }

  public String name() {
    return names == null ? function.name() : names[0];
  }

  public String qualifiedName() {
    return names == null ? function.qualifiedName() : names[1];
  }

  void names(String name, String qualifiedName) {
    names = new String[] {name, qualifiedName};
  }

  /** What CPython's messages call the object. */
  String kind() {
    return GeneratorFrame.kind(code());
  }

  boolean isFinished() {
    return frame.lasti == GeneratorFrame.FINISHED;
  }

  /** {@code gi_running}: the body runs, or something that it delegates to. */
  public boolean isRunning() {
    return frame.lasti == GeneratorFrame.RUNNING || Delegation.isDriven(this);
  }

  /** {@code gi_suspended}. */
  public boolean isSuspended() {
    return frame.lasti > GeneratorFrame.CREATED && !isRunning();
  }

  /** {@code gi_yieldfrom}: what the suspended body delegates to, or {@code null}. */
  public Object delegate() {
    return isRunning() ? null : frame.delegate;
  }

  /**
   * The next value, or {@code null} when the body is done; then {@link #result} is its return
   * value. Raises what the body raises, and ValueError when it runs already.
   */
  @Override
  public Object nextOrNull() {
    if (frame.delegate != null) {
      return Delegation.advance(this, PyNone.NONE);
    }
    Object value = frame.resume(PyNone.NONE);
    return value == GeneratorFrame.DELEGATE ? Delegation.advance(this, PyNone.NONE) : value;
  }

  /**
   * Goes on where {@code frame.resume(None)} answered {@link GeneratorFrame#DELEGATE}: for
   * generated loops.
   */
  public final Object delegated() {
    return Delegation.advance(this, PyNone.NONE);
  }

  /** Sends a value in: {@link #nextOrNull} with a result for the {@code yield} expression. */
  public Object sendOrNull(Object sent) {
    if (frame.lasti == GeneratorFrame.CREATED && sent != PyNone.NONE) {
      throw PyErrors.typeError("can't send non-None value to a just-started " + kind());
    }
    if (frame.delegate != null) {
      return Delegation.advance(this, sent);
    }
    Object value = frame.resume(sent);
    return value == GeneratorFrame.DELEGATE ? Delegation.advance(this, PyNone.NONE) : value;
  }

  /** Raises an exception at the suspension point; the rest is as for {@link #nextOrNull}. */
  public Object throwOrNull(PyBaseException exception) {
    if (isRunning()) {
      throw PyErrors.valueError(kind() + " already executing");
    }
    return Delegation.throwInto(this, exception);
  }

  /** The return value of a body that is done. */
  @Override
  public Object result() {
    Object value = frame.result;
    return value == null ? PyNone.NONE : value;
  }

  /** {@code send(value)} as Python sees it. Raises StopIteration at the end. */
  final Object sendOrStop(Object sent) {
    return orStop(sendOrNull(sent));
  }

  /** The value, or StopIteration with the return value in place of {@code null}. */
  final Object orStop(Object value) {
    if (value == null) {
      Object result = result();
      throw PyErrors.stopIteration(result == PyNone.NONE ? null : result);
    }
    return value;
  }

  /**
   * {@code throw(type, value, traceback)} as Python sees it: {@code gen_throw}.
   *
   * @param value may be {@code null}
   * @param traceback may be {@code null}
   */
  final Object throwOrStop(Object type, Object value, Object traceback) {
    return orStop(throwOrNull(Thrown.exception(type, value, traceback)));
  }

  /**
   * {@code close()}: raises GeneratorExit at the suspension point. Raises RuntimeError when the
   * body yields again.
   */
  public void close() {
    if (isRunning()) {
      throw PyErrors.valueError(kind() + " already executing");
    }
    if (frame.lasti == GeneratorFrame.CREATED) {
      frame.lasti = GeneratorFrame.FINISHED;
    }
    if (!isFinished()) {
      closeSuspended();
    }
  }

  private void closeSuspended() {
    try {
      Object value = throwOrNull(PyErrors.create(ExceptionTypes.GENERATOR_EXIT));
      if (value != null) {
        throw PyErrors.runtimeError(kind() + " ignored GeneratorExit");
      }
    } catch (PyBaseException e) {
      if (!isNormalEnd(e)) {
        throw e;
      }
    }
  }

  /** Whether the exception is a body's proper answer to {@code close()}. */
  static boolean isNormalEnd(PyBaseException exception) {
    PyType type = exception.type();
    return type.isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)
        || type.isSubtypeOf(ExceptionTypes.STOP_ITERATION);
  }

  /**
   * The object's own {@code close} for a delegate of any kind; objects without one are left alone.
   */
  static void closeDelegate(Object delegate) {
    if (delegate instanceof GeneratorObject generator) {
      generator.close();
      return;
    }
    Object close = AttributeProtocol.getOrNull(delegate, "close");
    if (close != null) {
      CallProtocol.call(close);
    }
  }
}
