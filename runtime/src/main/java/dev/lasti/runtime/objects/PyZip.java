package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code zip}, {@code strict} included (PEP 618). */
public final class PyZip extends PyIterator implements Reducible, Restorable {
  public static final PyType TYPE =
      define("zip", IteratorReductionMethods.TABLE, IteratorStateMethods.TABLE, PyZipMethods.TABLE);

  private final Object[] iterators;
  private boolean strict;

  private PyZip(Object[] iterators, boolean strict) {
    this.iterators = iterators;
    this.strict = strict;
  }

  @PyMethod("__new__($type, *iterables, strict=False)")
  static Object create(PyType type, Object[] iterables, boolean strict) {
    Object[] iterators = new Object[iterables.length];
    for (int i = 0; i < iterables.length; i++) {
      iterators[i] = IteratorProtocol.getIterator(iterables[i]);
    }
    return type.wrap(TYPE, new PyZip(iterators, strict));
  }

  /** The third item is the state: whether all must be equally long. */
  @Override
  public PyTuple reduce(PyType type) {
    PyTuple sources = PyTuple.of(iterators);
    return strict ? PyTuple.of(type, sources, true) : PyTuple.of(type, sources);
  }

  @Override
  public void restore(Object state) {
    strict = ObjectProtocol.isTrue(state);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (iterators.length == 0) {
      return null;
    }
    Object[] values = new Object[iterators.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = IteratorProtocol.nextOrNull(iterators[i]);
      if (values[i] == null) {
        if (strict) {
          checkStrict(i);
        }
        return null;
      }
    }
    return PyTuple.of(values);
  }

  /** The iterator with this index is done: so must be all others. Raises ValueError. */
  private void checkStrict(int done) {
    if (done > 0) {
      throw mismatch(done, "shorter");
    }
    for (int i = 1; i < iterators.length; i++) {
      if (IteratorProtocol.nextOrNull(iterators[i]) != null) {
        throw mismatch(i, "longer");
      }
    }
  }

  private static PyBaseException mismatch(int index, String how) {
    String others = index == 1 ? " 1" : "s 1-" + index;
    return PyErrors.valueError(
        "zip() argument " + (index + 1) + " is " + how + " than argument" + others);
  }
}
