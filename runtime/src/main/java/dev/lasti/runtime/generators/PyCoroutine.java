package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/** {@code coroutine}: what a call of an {@code async def} function returns. PEP 492. */
public final class PyCoroutine extends GeneratorObject {
  private final Object origin;

  /** Waits until the coroutine starts; {@code null} from then on. */
  private UnawaitedCoroutine unawaited;

  public static final PyType TYPE = define("coroutine", PyCoroutineMethods.TABLE);

  public PyCoroutine(PyFunction function, GeneratorFrame frame) {
    super(function, frame);
    origin = CoroutineOrigin.of(function.code());
    GuardedFrame.guard(this);
    unawaited = UnawaitedCoroutine.watch(this);
  }

  private PyCoroutine(PyFunction function, Object origin) {
    super(function, new EndedFrame(function.code()));
    this.origin = origin;
  }

  /** A coroutine that is done and looks like one that is gone. */
  static PyCoroutine standIn(PyFunction function, Object origin) {
    return new PyCoroutine(function, origin);
  }

  /** Notes that the coroutine starts or is closed. */
  void start() {
    if (unawaited != null) {
      unawaited.forget();
      unawaited = null;
    }
  }

  @Override
  public boolean isGuarded() {
    return unawaited != null || super.isGuarded();
  }

  @Override
  public Object sendOrNull(Object sent) {
    start();
    return super.sendOrNull(sent);
  }

  @Override
  Object throwOrNull(Thrown thrown) {
    start();
    return super.throwOrNull(thrown);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public boolean isPythonIterator() {
    return false;
  }

  @Override
  public void close() {
    start();
    super.close();
  }

  @Override
  void clear() {
    if (unawaited != null) {
      Warnings.warnUnawaited(this, qualifiedName());
    }
    close();
  }

  @PyMethod("__await__($self, /)")
  Object await() {
    return new CoroutineWrapper(this);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    if (unawaited != null) {
      unawaited.identity(Identity.of(this));
    }
    return "<coroutine object " + qualifiedName() + " at " + Identity.address(this) + ">";
  }

  @PyGetter("cr_code")
  Object codeForPython() {
    return code();
  }

  @PyGetter("cr_running")
  boolean running() {
    return isRunning();
  }

  @PyGetter("cr_suspended")
  boolean suspended() {
    return isSuspended();
  }

  @PyGetter("cr_await")
  Object awaited() {
    Object delegate = delegate();
    return delegate == null ? PyNone.NONE : delegate;
  }

  @PyGetter("cr_frame")
  Object frameForPython() {
    return isFinished() ? PyNone.NONE : GeneratorFrameView.of(this);
  }

  /** {@code cr_origin}: where the coroutine was made, or None. */
  @PyMember("cr_origin")
  Object origin() {
    return origin;
  }

  /** A member, not a property, in CPython, which its message shows. */
  @PySetter("cr_origin")
  void setOrigin(Object value) {
    throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
  }
}
