package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.NumberProtocol;

/** An attribute of a builtin exception class; None while it has no value. */
final class ExceptionMember extends PyMemberDescriptor {
  private final int index;

  ExceptionMember(PyType owner, String name, int index) {
    super(owner, name);
    this.index = index;
  }

  @Override
  Object read(Object instance) {
    Object value = ((PyBaseException) instance).member(index);
    return value == null ? PyNone.NONE : value;
  }

  @Override
  void write(Object instance, Object value) {
    if (owner() == ExceptionTypes.BASE_EXCEPTION_GROUP) {
      throw readOnly();
    }
    PyBaseException exception = (PyBaseException) instance;
    if (isPosition()) {
      writePosition(exception, value);
    } else {
      exception.member(index, value);
    }
  }

  /** The positions of UnicodeErrors are no objects in CPython's structure. */
  private boolean isPosition() {
    return owner().isSubtypeOf(ExceptionTypes.UNICODE_ERROR)
        && (name().equals("start") || name().equals("end"));
  }

  /** What is no int of 64 bits leaves -1, which {@code PyMember_SetOne} stores before it looks. */
  private void writePosition(PyBaseException exception, Object value) {
    if (value == null) {
      throw PyErrors.typeError("can't delete numeric/char attribute");
    }
    exception.member(index, -1L);
    if (PyInt.valueOrNull(value) == null) {
      throw PyErrors.typeError("an integer is required");
    }
    exception.member(index, NumberProtocol.asSize(value));
  }
}
