package dev.lasti.runtime.modules.array;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyIteratorMethods;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reduction;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code array.arrayiterator}. */
final class ArrayIterator extends PyIterator {
  static final PyType TYPE =
      PyType.builtin(
              "array.arrayiterator",
              PyType.OBJECT,
              PyIteratorMethods.TABLE,
              ArrayIteratorMethods.TABLE)
          .makeFinal();

  private PyArray array;
  private int next;

  ArrayIterator(PyArray array) {
    this.array = array;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (array == null || next >= array.size()) {
      array = null;
      return null;
    }
    return array.get(next++);
  }

  @PyMethod("__reduce__($self, /)")
  Object reduce() {
    Object iter = Reduction.imported("builtins", "iter");
    return array == null
        ? PyTuple.of(iter, PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(iter, PyTuple.of(array), (long) next);
  }

  @PyMethod("__setstate__($self, state, /)")
  void setState(Object state) {
    long index = NumberProtocol.asSize(state);
    if (array != null) {
      next = (int) Math.max(0, Math.min(index, array.size()));
    }
  }
}
