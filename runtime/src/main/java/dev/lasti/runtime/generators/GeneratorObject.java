package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Handlers;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.lifetime.Finalizable;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;

/**
 * What generators, coroutines and async generators have in common: a frame and the protocol of PEP
 * 342 around it. CPython's {@code PyGenObject}.
 */
public abstract class GeneratorObject extends SendIterator implements Finalizable {
  /** The function that was called; a renamed copy once somebody assigned a name. */
  private PyFunction function;

  /** The body. Generated {@code for} loops resume it themselves. */
  public final GeneratorFrame frame;

  /** The generator that delegates to this one, or {@code null}. */
  GeneratorObject parent;

  /**
   * In the root of a chain of delegations: its innermost generator as last seen, or {@code null}.
   * The root itself while the chain is driven.
   */
  GeneratorObject leaf;

  /** In the innermost generator of a chain: the root that was last driven, or {@code null}. */
  GeneratorObject owner;

  /** The exception that a delegating ancestor handles meanwhile, or {@code null}. */
  PyBaseException inherited;

  GeneratorObject(PyFunction function, GeneratorFrame frame) {
    this.function = function;
    this.frame = frame;
  }

  /** A final type of generators or coroutines with the methods that they share. */
  static PyType define(String name, MethodTable table) {
    return PyType.builtin(
            name, PyType.OBJECT, SendIteratorMethods.TABLE, GeneratorObjectMethods.TABLE, table)
        .makeFinal();
  }

  public PyCode code() {
    return function.code();
  }

  PyFunction function() {
    return function;
  }

  public String name() {
    return function.name();
  }

  public String qualifiedName() {
    return function.qualifiedName();
  }

  @PyGetter("__name__")
  final String nameForPython() {
    return name();
  }

  /** Raises TypeError for what is no string. */
  @PySetter("__name__")
  final void rename(Object name) {
    if (!(Values.of(name) instanceof String text)) {
      throw PyErrors.typeError("__name__ must be set to a string object");
    }
    rename(text, qualifiedName());
  }

  @PyGetter("__qualname__")
  final String qualifiedNameForPython() {
    return qualifiedName();
  }

  /** Raises TypeError for what is no string. */
  @PySetter("__qualname__")
  final void renameQualified(Object name) {
    if (!(Values.of(name) instanceof String text)) {
      throw PyErrors.typeError("__qualname__ must be set to a string object");
    }
    rename(name(), text);
  }

  private void rename(String name, String qualifiedName) {
    function =
        new PyFunction(
            function.code(),
            function.module(),
            function.defaults(),
            function.keywordDefaults(),
            function.closure());
    function.attributes().name(name);
    function.attributes().qualifiedName(qualifiedName);
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
    for (GeneratorObject driven = this; driven != null; driven = driven.parent) {
      if (Delegation.isExecuting(driven)) {
        return true;
      }
    }
    return false;
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
      return Delegation.send(this, PyNone.NONE);
    }
    Object value = frame.resume(PyNone.NONE);
    return value == GeneratorFrame.DELEGATE ? Delegation.send(this, PyNone.NONE) : value;
  }

  /**
   * What a generated loop goes on with that has resumed the frame itself.
   *
   * @param answer what {@code frame.resume(None)} returned; where that is {@link
   *     GeneratorFrame#DELEGATE}, the delegate runs now
   */
  public final Object advanced(Object answer) {
    return answer == GeneratorFrame.DELEGATE ? Delegation.send(this, PyNone.NONE) : answer;
  }

  /** Sends a value in: {@link #nextOrNull} with a result for the {@code yield} expression. */
  @Override
  public Object sendOrNull(Object sent) {
    if (frame.lasti == GeneratorFrame.CREATED && sent != PyNone.NONE) {
      throw PyErrors.typeError("can't send non-None value to a just-started " + kind());
    }
    if (frame.delegate != null) {
      return Delegation.send(this, sent);
    }
    Object value = frame.resume(sent);
    return value == GeneratorFrame.DELEGATE ? Delegation.send(this, PyNone.NONE) : value;
  }

  @Override
  Object throwOrNull(Thrown thrown) {
    return Delegation.throwInto(this, thrown);
  }

  /** The return value of a body that is done. */
  @Override
  public Object result() {
    Object value = frame.result;
    return value == null ? PyNone.NONE : value;
  }

  /**
   * {@code close()}: raises GeneratorExit at the suspension point. Raises RuntimeError when the
   * body yields again.
   */
  @Override
  public void close() {
    if (frame.lasti == GeneratorFrame.CREATED) {
      frame.finish();
    }
    if (!isFinished()) {
      exit(newExit());
    }
  }

  /** What {@code close()} throws in: its context is what the caller handles. */
  static PyBaseException newExit() {
    return Handlers.withContext(PyErrors.create(ExceptionTypes.GENERATOR_EXIT));
  }

  private void exit(PyBaseException exit) {
    try {
      if (throwOrNull(Thrown.of(exit)) != null) {
        throw ignoredExit();
      }
    } catch (PyBaseException e) {
      if (!isNormalEnd(e)) {
        throw e;
      }
    }
  }

  @Override
  public boolean needsFinalizer() {
    return frame.lasti > GeneratorFrame.CREATED;
  }

  @Override
  public boolean isGuarded() {
    return needsFinalizer() && GuardedFrame.isGuarded(this);
  }

  /**
   * Closes the generator: {@code _PyGen_Finalize}. One that others delegate to is lost with them,
   * and closed by closing the outermost.
   */
  @Override
  public void runFinalizer() {
    GeneratorObject root = this;
    while (root.parent != null) {
      root = root.parent;
    }
    try {
      root.close();
    } catch (Throwable e) {
      Unraisable.report(root.located(PyErrors.of(e)), root);
    }
  }

  /** What {@code close()} itself raises has no traceback; nobody called it who would be in one. */
  private PyBaseException located(PyBaseException raised) {
    return raised.traceback() != null || frame.lasti <= GeneratorFrame.CREATED
        ? raised
        : Traceback.add(raised, code(), frame.states().position(frame.lasti));
  }

  /** {@code frame.clear()}. */
  void clear() {
    close();
  }

  final PyBaseException ignoredExit() {
    return PyErrors.runtimeError(kind() + " ignored GeneratorExit");
  }

  /** Whether the exception is a body's proper answer to {@code close()}. */
  static boolean isNormalEnd(PyBaseException exception) {
    PyType type = exception.type();
    return type.isSubtypeOf(ExceptionTypes.GENERATOR_EXIT)
        || type.isSubtypeOf(ExceptionTypes.STOP_ITERATION);
  }
}
