package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code reversed}: over a sequence from its end, unless that has {@code __reversed__}. */
public final class PyReversed extends PyIterator implements Reducible, Restorable {
  public static final PyType TYPE =
      define(
          "reversed",
          IteratorLengthHintMethods.TABLE,
          IteratorReductionMethods.TABLE,
          IteratorStateMethods.TABLE,
          PyReversedMethods.TABLE);

  private Object sequence;
  private long next;

  private PyReversed(Object sequence, long length) {
    this.sequence = sequence;
    this.next = length - 1;
  }

  @PyMethod("__new__($type, sequence, /)")
  static Object create(PyType type, Object sequence) {
    PyType sequenceType = PyType.of(sequence);
    Object method = sequenceType.special(SpecialMethod.REVERSED);
    if (method == PyNone.NONE
        || (method == null && sequenceType.special(SpecialMethod.GETITEM) == null)) {
      throw PyErrors.typeError("'" + sequenceType.name() + "' object is not reversible");
    }
    if (method != null) {
      return CallProtocol.callUnbound(method, sequence);
    }
    return type.wrap(TYPE, new PyReversed(sequence, ObjectProtocol.length(sequence)));
  }

  @Override
  public PyTuple reduce(PyType type) {
    return sequence == null || next < 0
        ? PyTuple.of(type, PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(type, PyTuple.of(sequence), next);
  }

  /** Goes to an index, or to the next one that there is. */
  @Override
  public void restore(Object state) {
    long index = NumberProtocol.asSize(state);
    if (sequence != null) {
      next = Math.max(-1, Math.min(index, ObjectProtocol.length(sequence) - 1));
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (sequence == null || next < 0) {
      return null;
    }
    try {
      return ItemProtocol.get(sequence, next--);
    } catch (PyBaseException e) {
      if (!e.type().isSubtypeOf(ExceptionTypes.INDEX_ERROR)
          && !e.type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        throw e;
      }
      sequence = null;
      return null;
    }
  }

  @Override
  public int lengthHint() {
    if (sequence == null || ObjectProtocol.length(sequence) <= next) {
      return 0;
    }
    return (int) Math.max(0, next + 1);
  }
}
