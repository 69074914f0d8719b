package dev.lasti.runtime.generators;

import dev.lasti.runtime.objects.PyType;

/** {@code coroutine_wrapper}: the iterator that a coroutine's {@code __await__} returns. */
final class CoroutineWrapper extends AwaitIterator {
  static final PyType TYPE = defineAwaitIterator("coroutine_wrapper");

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

  @Override
  void close() {
    coroutine.close();
  }
}
