package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMethod;
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

  PyMemberDescriptor(PyType owner, String name, int index) {
    this.owner = owner;
    this.name = name;
    this.index = index;
  }

  @Override
  public PyType type() {
    return TYPE;
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
    Object value =
        instance instanceof PyInstance holder
            ? holder.slot(index)
            : ((PyBaseException) instance).member(Members.COUNT + index);
    if (value == null) {
      throw GenericAttributes.noAttribute(instance, name);
    }
    return value;
  }

  @Override
  public void set(Object instance, Object value) {
    checkReceiver(instance);
    if (instance instanceof PyInstance holder) {
      checkDeletable(value, holder.slot(index));
      holder.slot(index, value);
    } else {
      PyBaseException exception = (PyBaseException) instance;
      checkDeletable(value, exception.member(Members.COUNT + index));
      exception.member(Members.COUNT + index, value);
    }
  }

  private void checkDeletable(Object value, Object old) {
    if (value == null && old == null) {
      throw PyErrors.create(dev.lasti.runtime.errors.ExceptionTypes.ATTRIBUTE_ERROR, name);
    }
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
