package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;

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
    ((PyBaseException) instance).member(index, value);
  }
}
