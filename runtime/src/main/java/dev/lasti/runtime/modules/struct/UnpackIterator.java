package dev.lasti.runtime.modules.struct;

import dev.lasti.runtime.objects.IteratorLengthHintMethods;
import dev.lasti.runtime.objects.PyIterator;
import dev.lasti.runtime.objects.PyType;

/** {@code _struct.unpack_iterator}: one record after the other. */
final class UnpackIterator extends PyIterator {
  static final PyType TYPE =
      define("_struct.unpack_iterator", IteratorLengthHintMethods.TABLE).makeFinal();

  private final PyStruct struct;
  private final byte[] memory;
  private int at;

  UnpackIterator(PyStruct struct, byte[] memory) {
    this.struct = struct;
    this.memory = memory;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (at == memory.length) {
      return null;
    }
    Object record = struct.unpack(memory, at);
    at += (int) struct.size();
    return record;
  }

  @Override
  public int lengthHint() {
    return (memory.length - at) / (int) struct.size();
  }
}
