package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;

/** {@code callable_iterator}: {@code iter(callable, sentinel)}. */
public final class CallableIterator extends PyIterator {
  static final PyType TYPE = define("callable_iterator");

  private Object callable;
  private final Object sentinel;

  public CallableIterator(Object callable, Object sentinel) {
    this.callable = callable;
    this.sentinel = sentinel;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (callable == null) {
      return null;
    }
    try {
      Object value = CallProtocol.call(callable);
      if (!Comparison.isEqual(sentinel, value)) {
        return value;
      }
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
    }
    callable = null;
    return null;
  }
}
