package dev.lasti.runtime.modules.collections;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.IteratorLengthHintMethods;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.NumberProtocol;

/** {@code _collections._deque_iterator}. */
class DequeIterator extends PyIterator {
  static final PyType TYPE =
      define(
              "collections._deque_iterator",
              IteratorLengthHintMethods.TABLE,
              DequeIteratorMethods.TABLE)
          .makeFinal();

  private final Deque deque;
  private final int state;
  private int left;

  DequeIterator(Deque deque) {
    this.deque = deque;
    this.state = deque.state();
    this.left = deque.size();
  }

  @PyMethod("__new__($type, iterable, index=0, /)")
  static Object create(PyType type, Object iterable, Object index) {
    return type.wrap(TYPE, new DequeIterator(required(iterable)).skip(index));
  }

  static Deque required(Object iterable) {
    Deque deque = Deque.valueOrNull(iterable);
    if (deque == null) {
      throw PyErrors.typeError(
          "argument 1 must be collections.deque, not " + PyType.of(iterable).name());
    }
    return deque;
  }

  /** Leaves so many items out: how an unpickled iterator comes to where it was. */
  final DequeIterator skip(Object count) {
    long skipped = count == null ? 0 : NumberProtocol.asSize(count);
    left -= (int) Math.max(0, Math.min(skipped, left));
    return this;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /**
   * The index of the next item.
   *
   * @param size of the deque
   * @param remaining how many items are left
   */
  int position(int size, int remaining) {
    return size - remaining;
  }

  /** Raises RuntimeError when the deque was changed. */
  @Override
  public final Object nextOrNull() {
    if (deque.state() != state) {
      left = 0;
      throw Deque.mutated();
    }
    if (left == 0) {
      return null;
    }
    Object item = deque.item(position(deque.size(), left));
    left--;
    return item;
  }

  @Override
  public final int lengthHint() {
    return left;
  }

  @PyMethod("__reduce__($self, /)")
  Object reduce() {
    return PyTuple.of(type(), PyTuple.of(deque, (long) (deque.size() - left)));
  }
}
