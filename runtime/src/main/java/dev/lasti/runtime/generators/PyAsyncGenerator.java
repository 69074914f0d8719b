package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/**
 * {@code async_generator}: what a call of an {@code async def} function with {@code yield} returns.
 * PEP 525.
 *
 * <p>It is driven by the awaitables that its methods return. What the body awaits passes through
 * them to the event loop; an {@link AsyncYield} ends the awaitable, whose result its value is.
 */
public final class PyAsyncGenerator extends GeneratorObject {
  public static final PyType TYPE =
      PyType.builtin("async_generator", PyType.OBJECT, PyAsyncGeneratorMethods.TABLE).makeFinal();

  /** {@code ag_running}: some awaitable is at work, be it suspended or not. */
  boolean isDriven;

  /** Whether the body has ended or {@code aclose} was called. */
  boolean isClosed;

  public PyAsyncGenerator(PyFunction function, GeneratorFrame frame) {
    super(function, frame);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /**
   * Ends or goes on with a step of the body: {@code async_gen_unwrap_value}. Raises
   * StopAsyncIteration at the end of the body.
   *
   * @param value what the body answered, {@code null} at its end
   * @return the value that the body yielded, still wrapped, or what it awaits
   */
  Object stepped(Object value) {
    if (value == null) {
      throw ended(PyErrors.create(ExceptionTypes.STOP_ASYNC_ITERATION));
    }
    if (value instanceof AsyncYield) {
      isDriven = false;
    }
    return value;
  }

  /** Notes that the body left with an exception, which is given back. */
  PyBaseException ended(PyBaseException exception) {
    isClosed |= isEnd(exception);
    isDriven = false;
    return exception;
  }

  /** Whether the exception is a proper answer to {@code aclose()}. */
  static boolean isEnd(PyBaseException exception) {
    return exception.type().isSubtypeOf(ExceptionTypes.STOP_ASYNC_ITERATION)
        || exception.type().isSubtypeOf(ExceptionTypes.GENERATOR_EXIT);
  }

  @PyMethod("__aiter__($self, /)")
  static Object asyncIterate(Object self) {
    return self;
  }

  @PyMethod("__anext__($self, /)")
  Object asyncNext() {
    return new AsyncGeneratorSend(this, PyNone.NONE);
  }

  @PyMethod("asend($self, value, /)")
  Object asyncSend(Object value) {
    return new AsyncGeneratorSend(this, value);
  }

  @PyMethod("athrow($self, type, value=None, traceback=None, /)")
  Object asyncThrow(Object exceptionType, Object value, Object traceback) {
    return new AsyncGeneratorThrow(this, exceptionType, value, traceback);
  }

  @PyMethod("aclose($self, /)")
  Object asyncClose() {
    return new AsyncGeneratorThrow(this, null, null, null);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<async_generator object " + qualifiedName() + " at " + Identity.address(this) + ">";
  }

  @PyGetter("__name__")
  String nameForPython() {
    return name();
  }

  @PySetter("__name__")
  void setName(Object newName) {
    if (!(newName instanceof String text)) {
      throw PyErrors.typeError("__name__ must be set to a string object");
    }
    names(text, qualifiedName());
  }

  @PyGetter("__qualname__")
  String qualifiedNameForPython() {
    return qualifiedName();
  }

  @PySetter("__qualname__")
  void setQualifiedName(Object newName) {
    if (!(newName instanceof String text)) {
      throw PyErrors.typeError("__qualname__ must be set to a string object");
    }
    names(name(), text);
  }

  @PyGetter("ag_code")
  Object codeForPython() {
    return code();
  }

  @PyGetter("ag_running")
  boolean running() {
    return isDriven;
  }

  @PyGetter("ag_suspended")
  boolean suspended() {
    return isSuspended();
  }

  @PyGetter("ag_await")
  Object awaited() {
    Object delegate = delegate();
    return delegate == null ? PyNone.NONE : delegate;
  }

  @PyGetter("ag_frame")
  Object frameForPython() {
    return isFinished() ? PyNone.NONE : new GeneratorFrameView(this);
  }
}
