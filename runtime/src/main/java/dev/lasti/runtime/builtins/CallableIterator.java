package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code callable_iterator}: what {@code iter(callable, sentinel)} returns. */
final class CallableIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin("callable_iterator", PyType.OBJECT, CallableIteratorMethods.TABLE).makeFinal();

  /** {@code null} at the end. */
  private Object callable;

  private final Object sentinel;

  CallableIterator(Object callable, Object sentinel) {
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
    Object value = callOrNull();
    if (value == null || callable == null || Comparison.isEqual(value, sentinel)) {
      callable = null;
      return null;
    }
    return value;
  }

  /** A StopIteration of the callable ends the iteration. */
  private Object callOrNull() {
    try {
      return CallProtocol.call(callable);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        return null;
      }
      throw e;
    }
  }

  @PyMethod("__iter__($self, /)")
  Object iterate() {
    return this;
  }

  @PyMethod("__next__($self, /)")
  Object nextOrStop() {
    return IteratorProtocol.nextOrStop(this);
  }
}
