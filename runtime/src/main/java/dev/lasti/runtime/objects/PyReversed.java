package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ItemProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code reversed}: over a sequence from its end, unless that has {@code __reversed__}. */
public final class PyReversed extends PyIterator {
  public static final PyType TYPE =
      PyType.builtin("reversed", PyType.OBJECT, PyIteratorMethods.TABLE, PyReversedMethods.TABLE);

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

  @PyMethod("__reduce__($self, /)")
  static PyTuple reduce(Object self) {
    PyReversed it = (PyReversed) Values.of(self);
    return it.sequence == null || it.next < 0
        ? PyTuple.of(PyType.of(self), PyTuple.of(PyTuple.EMPTY))
        : PyTuple.of(PyType.of(self), PyTuple.of(it.sequence), it.next);
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
    return sequence == null ? 0 : (int) Math.max(0, next + 1);
  }
}
