package dev.lasti.runtime.generators;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyType;

/** {@code coroutine_wrapper}: the iterator that a coroutine's {@code __await__} returns. */
final class CoroutineWrapper extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("coroutine_wrapper", PyType.OBJECT, CoroutineWrapperMethods.TABLE).makeFinal();

  private final PyCoroutine coroutine;

  CoroutineWrapper(PyCoroutine coroutine) {
    this.coroutine = coroutine;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    return coroutine.nextOrNull();
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
    return coroutine.orStop(coroutine.nextOrNull());
  }

  @PyMethod("send($self, arg, /)")
  Object send(Object value) {
    return coroutine.sendOrStop(value);
  }

  @PyMethod("throw($self, type, value=None, traceback=None, /)")
  Object throwException(Object exceptionType, Object value, Object traceback) {
    return coroutine.throwOrStop(exceptionType, value, traceback);
  }

  @PyMethod("close($self, /)")
  void close() {
    coroutine.close();
  }
}
