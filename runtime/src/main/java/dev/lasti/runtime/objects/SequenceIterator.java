package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * {@code iterator}: over an object with {@code __getitem__} alone, until IndexError; {@code
 * seqiterobject}.
 */
public final class SequenceIterator extends PositionIterator {
  static final PyType TYPE = defineWithPosition("iterator");

  private Object sequence;
  private long next;

  public SequenceIterator(Object sequence) {
    this.sequence = sequence;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object nextOrNull() {
    if (sequence == null) {
      return null;
    }
    Object getItem = PyType.of(sequence).special(SpecialMethod.GETITEM);
    try {
      Object value = CallProtocol.callUnbound(getItem, sequence, next);
      next++;
      return value;
    } catch (PyBaseException e) {
      if (!endsIteration(e.type())) {
        throw e;
      }
      sequence = null;
      return null;
    }
  }

  private static boolean endsIteration(PyType type) {
    return type.isSubtypeOf(ExceptionTypes.INDEX_ERROR)
        || type.isSubtypeOf(ExceptionTypes.STOP_ITERATION);
  }

  @Override
  Object sequence() {
    return sequence;
  }

  @Override
  long position() {
    return next;
  }

  @Override
  void position(long position) {
    next = Math.max(0, position);
  }

  @Override
  Object empty() {
    return PyTuple.EMPTY;
  }

  /** {@code iter_len}: nothing is known of a sequence without a length. */
  @Override
  public int lengthHint() {
    if (sequence == null) {
      return 0;
    }
    boolean hasLength = PyType.of(sequence).special(SpecialMethod.LEN) != null;
    return hasLength ? (int) Math.max(0, ObjectProtocol.length(sequence) - next) : -1;
  }
}
