package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/** {@code set_iterator}. */
final class SetIterator extends PyIterator {
  static final PyType TYPE = define("set_iterator");

  private SetStorage members;
  private final int size;
  private int slot;
  private int left;

  SetIterator(SetStorage members) {
    this.members = members;
    this.size = members.size();
    this.left = size;
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
}
