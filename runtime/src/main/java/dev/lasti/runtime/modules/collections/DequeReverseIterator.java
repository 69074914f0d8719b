package dev.lasti.runtime.modules.collections;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.IteratorLengthHintMethods;
import dev.lasti.runtime.objects.PyType;

/** {@code _collections._deque_reverse_iterator}. */
final class DequeReverseIterator extends DequeIterator {
  static final PyType TYPE =
      define(
              "collections._deque_reverse_iterator",
              IteratorLengthHintMethods.TABLE,
              DequeReverseIteratorMethods.TABLE)
          .makeFinal();

  DequeReverseIterator(Deque deque) {
    super(deque);
  }

  @PyMethod("__new__($type, iterable, index=0, /)")
  static Object create(PyType type, Object iterable, Object index) {
    return type.wrap(TYPE, new DequeReverseIterator(required(iterable)).skip(index));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  int position(int size, int remaining) {
    return remaining - 1;
  }

  @PyMethod("__reduce__($self, /)")
  @Override
  Object reduce() {
    return super.reduce();
  }
}
