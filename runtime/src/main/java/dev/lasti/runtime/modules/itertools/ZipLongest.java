package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code itertools.zip_longest}: tuples, with a fill value for iterables that have ended */
final class ZipLongest extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
              "itertools.zip_longest",
              PyType.OBJECT,
              PyIteratorMethods.TABLE,
              ZipLongestMethods.TABLE)
          .withModuleAttribute();

  /** {@code null} for one that has ended. */
  private final Object[] iterators;

  private final Object fill;
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
    Object[] values = new Object[iterators.length];
    for (int i = 0; i < values.length; i++) {
      Object value = iterators[i] == null ? null : IteratorProtocol.nextOrNull(iterators[i]);
      if (value == null && iterators[i] != null) {
        iterators[i] = null;
        active--;
      }
      if (active == 0) {
        return null;
      }
      values[i] = value == null ? fill : value;
    }
    return values.length == 0 ? null : PyTuple.of(values);
  }
}
