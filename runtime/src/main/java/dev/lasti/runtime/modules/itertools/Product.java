package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Restorable;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code itertools.product}: the Cartesian product */
final class Product extends PyIterator implements Reducible, Restorable {
  static final PyType TYPE =
      define(
          "itertools.product",
          DeprecatedReductionMethods.TABLE,
          DeprecatedStateMethods.TABLE,
          ProductMethods.TABLE);

  private final Object[][] pools;
  private final int[] indices;
  private boolean hasStarted;
  private boolean hasEnded;

  private Product(Object[][] pools) {
    this.pools = pools;
    this.indices = new int[pools.length];
    for (Object[] pool : pools) {
      hasEnded |= pool.length == 0;
    }
  }

  @PyMethod("__new__($type, *iterables, repeat=1)")
  static Object create(PyType type, Object[] iterables, Object repeat) {
    int times = repeat == null ? 1 : NumberProtocol.asIndex(repeat);
    if (times < 0) {
      throw PyErrors.valueError("repeat argument cannot be negative");
    }
    Object[][] pools = new Object[iterables.length * times][];
    for (int i = 0; i < pools.length; i++) {
      pools[i] =
          i < iterables.length
              ? IteratorProtocol.toList(iterables[i]).toArray()
              : pools[i - iterables.length];
    }
    return type.wrap(TYPE, new Product(pools));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (hasStarted && !hasEnded) {
      advance();
    }
    hasStarted = true;
    return hasEnded ? null : current();
  }

  /** Counts up like an odometer: the last index runs fastest. */
  private void advance() {
    int i = indices.length - 1;
    while (i >= 0 && ++indices[i] == pools[i].length) {
      indices[i--] = 0;
    }
    hasEnded = i < 0;
  }

  private PyTuple current() {
    Object[] items = new Object[pools.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = pools[i][indices[i]];
    }
    return PyTuple.of(items);
  }

  @Override
  public PyTuple reduce(PyType type) {
    if (hasEnded && hasStarted) {
      return PyTuple.of(type, PyTuple.of(PyTuple.EMPTY));
    }
    Object[] iterables = new Object[pools.length];
    for (int i = 0; i < iterables.length; i++) {
      iterables[i] = PyTuple.of(pools[i]);
    }
    return hasStarted
        ? PyTuple.of(type, PyTuple.of(iterables), Selection.numbers(indices))
        : PyTuple.of(type, PyTuple.of(iterables));
  }

  @Override
  public void restore(Object state) {
    if (!(Values.of(state) instanceof PyTuple numbers) || numbers.size() != indices.length) {
      throw PyErrors.valueError("invalid arguments");
    }
    for (int i = 0; i < indices.length && !hasEnded; i++) {
      indices[i] = Selection.bounded(numbers.get(i), 0, pools[i].length - 1);
    }
    hasStarted = true;
  }
}
