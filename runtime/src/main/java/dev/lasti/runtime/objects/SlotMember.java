package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.ExceptionTypes;
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
    Object value = ((HasSlots) instance).slot(index);
    if (value == null) {
      throw GenericAttributes.noAttribute(instance, name());
    }
    return value;
  }

  @Override
  void write(Object instance, Object value) {
    HasSlots holder = (HasSlots) instance;
    if (value == null && holder.slot(index) == null) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, name());
    }
    holder.slot(index, value);
  }
}
