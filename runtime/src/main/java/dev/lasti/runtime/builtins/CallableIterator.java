package dev.lasti.runtime.builtins;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.objects.Builtins;
import dev.lasti.runtime.objects.IteratorReductionMethods;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;

/** {@code callable_iterator}: what {@code iter(callable, sentinel)} returns. */
public final class CallableIterator extends PyIterator implements Reducible {
  static final PyType TYPE =
      define("callable_iterator", IteratorReductionMethods.TABLE).makeFinal();

  /** {@code null} at the end. */
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

  /** The function comes first: looking for it may run code that ends the iteration. */
  @Override
  public PyTuple reduce(PyType type) {
    Object iter = Builtins.get("iter");
    return callable == null
        ? PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(iter, PyTuple.of(callable, sentinel));
  }
}
