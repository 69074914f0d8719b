package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Integers;

/** An iterator over a sequence by position, which can be set: for copies and pickles. */
abstract class PositionIterator extends PyIterator implements Reducible, Restorable {

  /** An iterator type with the methods of this class. */
  static PyType defineWithPosition(String name) {
    return define(
            name,
            IteratorLengthHintMethods.TABLE,
            IteratorReductionMethods.TABLE,
            IteratorStateMethods.TABLE)
        .makeFinal();
  }

  /** The sequence, or {@code null} at the end. */
  abstract Object sequence();

  /** The position of the next item. */
  abstract long position();

  /** Goes to a position, or to the next one that there can be. */
  abstract void position(long position);

  /** The function that makes the iterator. */
  Object maker() {
    return Builtins.get("iter");
  }

  /** The sequence whose iterator is at its end at once. */
  abstract Object empty();

  /** The function comes first: looking for it may run code that goes on with the iterator. */
  @Override
  public final PyTuple reduce(PyType type) {
    Object maker = maker();
    Object sequence = sequence();
    return sequence == null
        ? PyTuple.of(Builtins.get("iter"), PyTuple.of(empty()))
        : PyTuple.of(maker, PyTuple.of(sequence), position());
  }

  /** Raises TypeError for what is no int. */
  @Override
  public final void restore(Object state) {
    if (!(Values.of(state) instanceof Number number)) {
      throw PyErrors.typeError("an integer is required");
    }
    if (sequence() != null) {
      position(Integers.clamp(number));
    }
  }
}
