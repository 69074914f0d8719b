package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Members;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** The attribute behind a name in {@code __slots__}: {@code member_descriptor}. */
public final class PyMemberDescriptor implements PyObject, Descriptor {
  static final PyType TYPE =
      PyType.builtin("member_descriptor", PyType.OBJECT, PyMemberDescriptorMethods.TABLE)
          .makeFinal();

  private final PyType owner;
  private final String name;
  private final int index;
  private final boolean isSlot;

  private PyMemberDescriptor(PyType owner, String name, int index, boolean isSlot) {
    this.owner = owner;
    this.name = name;
    this.index = index;
    this.isSlot = isSlot;
  }

  /** For a name in {@code __slots__}: reading the unbound slot raises AttributeError. */
  static PyMemberDescriptor ofSlot(PyType owner, String name, int index) {
    return new PyMemberDescriptor(owner, name, index, true);
  }

  /** For an attribute of a builtin exception class: None while it has no value. */
  static PyMemberDescriptor ofException(PyType owner, String name, int index) {
    return new PyMemberDescriptor(owner, name, index, false);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Whether this is a name in the {@code __slots__} of the class or of a base. */
  public boolean isSlotOf(PyType type) {
    return isSlot && type.isSubtypeOf(owner);
  }

  /** The number of the slot: the same in instances of all subclasses. */
  public int index() {
    return index;
  }

  @Override
  public boolean isData() {
    return true;
  }

  @Override
  public Object get(Object instance, PyType type) {
    if (instance == null) {
      return this;
    }
    checkReceiver(instance);
    Object value = read(instance);
    if (value != null) {
      return value;
    }
    if (isSlot) {
      throw GenericAttributes.noAttribute(instance, name);
    }
    return PyNone.NONE;
  }

  private Object read(Object instance) {
    return instance instanceof PyInstance holder
        ? holder.slot(index)
        : ((PyBaseException) instance).member(memberNumber());
  }

  /** Exceptions have no slots of their own: those of subclasses follow the builtin members. */
  private int memberNumber() {
    return isSlot ? Members.COUNT + index : index;
  }

  @Override
  public void set(Object instance, Object value) {
    checkReceiver(instance);
    if (!isSlot && isReadOnly()) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
    }
    if (isSlot && value == null && read(instance) == null) {
      throw PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, name);
    }
    if (instance instanceof PyInstance holder) {
      holder.slot(index, value);
    } else {
      ((PyBaseException) instance).member(memberNumber(), value);
    }
  }

  private boolean isReadOnly() {
    return owner == ExceptionTypes.BASE_EXCEPTION_GROUP;
  }

  private void checkReceiver(Object instance) {
    if (!PyType.of(instance).isSubtypeOf(owner)) {
      throw PyErrors.typeError(
          "descriptor '"
              + name
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + PyType.of(instance).name()
              + "' object");
    }
  }

  @PyMethod("__get__($self, instance, owner=None, /)")
  Object get(Object instance, Object owner) {
    return DescriptorArguments.get(this, instance, owner);
  }

  @PyMethod("__set__($self, instance, value, /)")
  void setForPython(Object instance, Object value) {
    set(instance, value);
  }

  @PyMethod("__delete__($self, instance, /)")
  void delete(Object instance) {
    set(instance, null);
  }

  @PyMethod("__repr__($self, /)")
  String repr() {
    return "<member '" + name + "' of '" + owner.name() + "' objects>";
  }

  @PyGetter("__name__")
  String name() {
    return name;
  }

  @PyGetter("__qualname__")
  String qualifiedName() {
    return owner.qualifiedName() + "." + name;
  }

  @PyGetter("__objclass__")
  PyType owner() {
    return owner;
  }

  @PyGetter("__doc__")
  Object documentation() {
    return PyNone.NONE;
  }
}
