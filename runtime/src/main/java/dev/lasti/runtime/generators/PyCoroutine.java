package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.call.PySetter;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.Identity;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/** {@code coroutine}: what a call of an {@code async def} function returns. PEP 492. */
public final class PyCoroutine extends GeneratorObject {
  public static final PyType TYPE =
      PyType.builtin("coroutine", PyType.OBJECT, PyCoroutineMethods.TABLE).makeFinal();

  public PyCoroutine(PyFunction function, GeneratorFrame frame) {
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

  @PyMethod("send($self, arg, /)")
  Object send(Object value) {
    return sendOrStop(value);
  }

  @PyMethod("throw($self, type, value=None, traceback=None, /)")
  Object throwException(Object exceptionType, Object value, Object traceback) {
    return throwOrStop(exceptionType, value, traceback);
  }

  @Override
  @PyMethod("close($self, /)")
  public void close() {
    super.close();
  }

  @PyMethod("__await__($self, /)")
  Object await() {
    return new CoroutineWrapper(this);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<coroutine object " + qualifiedName() + " at " + Identity.address(this) + ">";
  }

  @PyGetter("__name__")
  String nameForPython() {
    return name();
  }

  @PySetter("__name__")
  void setName(Object newName) {
    rename(newName);
  }

  @PyGetter("__qualname__")
  String qualifiedNameForPython() {
    return qualifiedName();
  }

  @PySetter("__qualname__")
  void setQualifiedName(Object newName) {
    renameQualified(newName);
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
    return isFinished() ? PyNone.NONE : new GeneratorFrameView(this);
  }

  /** {@code cr_origin}: always None, for origins are not tracked. */
  @PyGetter("cr_origin")
  Object origin() {
    return PyNone.NONE;
  }

  /** A member, not a property, in CPython, which its message shows. */
  @PySetter("cr_origin")
  void setOrigin(Object value) {
    throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
  }
}
