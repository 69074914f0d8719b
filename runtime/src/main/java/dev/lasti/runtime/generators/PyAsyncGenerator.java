package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.lifetime.Guard;
import dev.lasti.runtime.lifetime.Lifetimes;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * {@code async_generator}: what a call of an {@code async def} function with {@code yield} returns.
 * PEP 525.
 *
 * <p>It is driven by the awaitables that its methods return. What the body awaits passes through
 * them to the event loop; an {@link AsyncYield} ends the awaitable, whose result its value is.
 */
public final class PyAsyncGenerator extends GeneratorObject {
  public static final PyType TYPE =
      PyType.builtin(
              "async_generator",
              PyType.OBJECT,
              GeneratorObjectMethods.TABLE,
              PyAsyncGeneratorMethods.TABLE)
          .makeFinal();

  /** {@code ag_running}: some awaitable is at work, be it suspended or not. */
  boolean isDriven;

  /** Whether the body has ended or {@code aclose} was called. */
  boolean isClosed;

  private boolean hasHooks;
  private Object finalizer;
  private Guard guard;

  public PyAsyncGenerator(PyFunction function, GeneratorFrame frame) {
    super(function, frame);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isPythonIterator() {
    return false;
  }

  /** Notes that the body left with an exception. */
  void leave(PyBaseException exception) {
    isClosed |= isEnd(exception);
    isDriven = false;
  }

  /** {@code async_gen_init_hooks}: the first step of any kind takes the thread's hooks. */
  private void callFirstIterationHook() {
    if (hasHooks) {
      return;
    }
    hasHooks = true;
    AsyncGeneratorHooks hooks = AsyncGeneratorHooks.current();
    finalizer = hooks.finalizer();
    guard();
    if (hooks.firstIteration() != null) {
      CallProtocol.call(hooks.firstIteration(), this);
    }
  }

  /** An event loop wants to know of each generator that is lost before its end. */
  private void guard() {
    if (finalizer == null) {
      GuardedFrame.guard(this);
    } else {
      guard = Lifetimes.guard(this);
    }
  }

  @Override
  public boolean needsFinalizer() {
    return finalizer == null ? super.needsFinalizer() : !isFinished();
  }

  @Override
  public boolean isGuarded() {
    return guard != null || super.isGuarded();
  }

  /** Tells the event loop; without one, or where {@code aclose} was called, closes the body. */
  @Override
  public void runFinalizer() {
    if (finalizer == null || isClosed) {
      super.runFinalizer();
    } else {
      CallProtocol.call(finalizer, this);
    }
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

  /** {@code generator.__anext__()}: the awaitable of the next item. */
  @PyMethod("__anext__($self, /)")
  public Object asyncNext() {
    callFirstIterationHook();
    return new AsyncGeneratorSend(this, PyNone.NONE);
  }

  @PyMethod("asend($self, value, /)")
  Object asyncSend(Object value) {
    callFirstIterationHook();
    return new AsyncGeneratorSend(this, value);
  }

  @PyMethod("athrow($self, *args)")
  Object asyncThrow(Object[] arguments) {
    if (arguments.length > 1) {
      warnOfArguments("athrow");
    }
    callFirstIterationHook();
    return new AsyncGeneratorThrow(this, arguments);
  }

  @PyMethod("aclose($self, /)")
  Object asyncClose() {
    callFirstIterationHook();
    return new AsyncGeneratorThrow(this, null);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<async_generator object " + qualifiedName() + " at " + Identity.address(this) + ">";
  }

  @PyGetter("ag_code")
  Object codeForPython() {
    return code();
  }

  /** Whether an awaitable is at work, even if it is suspended itself. */
  @PyMember("ag_running")
  boolean running() {
    return isDriven;
  }

  /** A member, not a property, in CPython, which its message shows. */
  @PySetter("ag_running")
  void setRunning(Object value) {
    throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
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
    return isFinished() ? PyNone.NONE : GeneratorFrameView.of(this);
  }
}
