package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Members;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** The attribute behind a name in {@code __slots__}. Reading it unbound raises AttributeError. */
public final class SlotMember extends PyMemberDescriptor {
  private final int index;

  SlotMember(PyType owner, String name, int index) {
    super(owner, name);
    this.index = index;
  }

  /** Whether the class or a base has the slot. */
  public boolean isSlotOf(PyType type) {
    return type.isSubtypeOf(owner());
  }

  /** The number of the slot: the same in instances of all subclasses. */
  public int index() {
    return index;
  }

  @Override
  Object read(Object instance) {
    Object value = value(instance);
    if (value == null) {
      throw GenericAttributes.noAttribute(instance, name());
    }
    return value;
  }

  /** Exceptions have no slots of their own: those of subclasses follow the builtin members. */
  private Object value(Object instance) {
    return instance instanceof PyInstance holder
        ? holder.slot(index)
        : ((PyBaseException) instance).member(Members.COUNT + index);
  }

  @Override
  void write(Object instance, Object value) {
    if (value == null && value(instance) == null) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, name());
    }
    if (instance instanceof PyInstance holder) {
      holder.slot(index, value);
    } else {
      ((PyBaseException) instance).member(Members.COUNT + index, value);
    }
  }
}
