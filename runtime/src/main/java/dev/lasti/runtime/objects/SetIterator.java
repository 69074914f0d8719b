package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.IteratorProtocol;

/** {@code set_iterator}. */
final class SetIterator extends PyIterator implements Reducible {
  static final PyType TYPE =
      define("set_iterator", IteratorLengthHintMethods.TABLE, IteratorReductionMethods.TABLE)
          .makeFinal();

  private SetStorage members;
  private final int size;
  private int slot;
  private int left;

  SetIterator(SetStorage members) {
    this.members = members;
    this.size = members.size();
    this.left = size;
  }

  /** An iterator that is where another one is. */
  private SetIterator(SetIterator other) {
    members = other.members;
    size = other.size;
    slot = other.slot;
    left = other.left;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Raises RuntimeError when the set changed its size. */
  @Override
  public Object nextOrNull() {
    SetStorage source = members;
    if (source == null) {
      return null;
    }
    if (source.size() != size) {
      throw PyErrors.runtimeError("Set changed size during iteration");
    }
    while (slot < source.slots()) {
      Object key = source.keyAt(slot++);
      if (key != null) {
        left--;
        return key;
      }
    }
    members = null;
    return null;
  }

  @Override
  public int lengthHint() {
    return members == null || members.size() != size ? 0 : left;
  }

  /** What is left becomes a list. */
  @Override
  public PyTuple reduce(PyType type) {
    Object rest = IteratorProtocol.toList(new SetIterator(this));
    return PyTuple.of(Builtins.get("iter"), PyTuple.of(rest));
  }
}
