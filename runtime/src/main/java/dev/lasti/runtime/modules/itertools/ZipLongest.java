package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools.zip_longest}: tuples, with a fill value for iterables that have ended */
final class ZipLongest extends PyIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
          "itertools.zip_longest",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          ZipLongestMethods.TABLE);

  /** {@code null} for one that has ended. */
  private final Object[] iterators;

  private Object fill;
  private int active;

  private ZipLongest(Object[] iterators, Object fill) {
    this.iterators = iterators;
    this.fill = fill;
    this.active = iterators.length;
  }

  @PyMethod("__new__($type, *iterables, **kwargs)")
  static Object create(PyType type, Object[] iterables, PyDict keywords) {
    Object fill = keywords.get("fillvalue");
    if (keywords.size() > (fill == null ? 0 : 1)) {
      throw PyErrors.typeError("zip_longest() got an unexpected keyword argument");
    }
    Object[] iterators = new Object[iterables.length];
    for (int i = 0; i < iterables.length; i++) {
      iterators[i] = IteratorProtocol.getIterator(iterables[i]);
    }
    return type.wrap(TYPE, new ZipLongest(iterators, fill == null ? PyNone.NONE : fill));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    Object[] values = new Object[active == 0 ? 0 : iterators.length];
    for (int i = 0; i < values.length; i++) {
      Object value = iterators[i] == null ? null : IteratorProtocol.nextOrNull(iterators[i]);
      if (value == null && iterators[i] != null && !end(i)) {
        return null;
      }
      values[i] = value == null ? fill : value;
    }
    return values.length == 0 ? null : PyTuple.of(values);
  }

  /**
   * Forgets an iterator that has ended, unless it is the last one. Returns whether others go on.
   */
  private boolean end(int index) {
    active--;
    if (active > 0) {
      iterators[index] = null;
    }
    return active > 0;
  }

  @Override
  public PyTuple reduce(PyType type) {
    Object[] sources = new Object[iterators.length];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = iterators[i] == null ? PyTuple.EMPTY : iterators[i];
    }
    return PyTuple.of(type, PyTuple.of(sources), fill);
  }

  @Override
  public void restore(Object state) {
    fill = state;
  }
}
