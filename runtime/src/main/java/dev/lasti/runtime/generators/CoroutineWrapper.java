package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;

/** {@code coroutine_wrapper}: the iterator that a coroutine's {@code __await__} returns. */
final class CoroutineWrapper extends SendIterator {
  static final PyType TYPE =
      PyType.builtin("coroutine_wrapper", PyType.OBJECT, CoroutineWrapperMethods.TABLE).makeFinal();

  private final PyCoroutine coroutine;

  CoroutineWrapper(PyCoroutine coroutine) {
    this.coroutine = coroutine;
  }

  PyCoroutine coroutine() {
    return coroutine;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  Object sendOrNull(Object sent) {
    return coroutine.sendOrNull(sent);
  }

  @Override
  Object throwOrNull(Thrown thrown) {
    return coroutine.throwOrNull(thrown);
  }

  @Override
  public Object result() {
    return coroutine.result();
  }

  @PyMethod("__iter__($self, /)")
  static Object iterate(Object self) {
    return self;
  }

  @PyMethod("__next__($self, /)")
  Object nextOrStop() {
    return sendOrStop(PyNone.NONE);
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
  void close() {
    coroutine.close();
  }
}
