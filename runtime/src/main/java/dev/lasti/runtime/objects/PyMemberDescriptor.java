package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.PyGetter;
import dev.lasti.runtime.call.PyMember;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;

/** A field in the structure of instances: {@code member_descriptor}. */
abstract class PyMemberDescriptor implements PyObject, Descriptor {
  static final PyType TYPE =
      PyType.builtin("member_descriptor", PyType.OBJECT, PyMemberDescriptorMethods.TABLE)
          .makeFinal();

  private final PyType owner;
  private final String name;

  PyMemberDescriptor(PyType owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  /** {@code PyMember_GetOne}. */
  abstract Object read(Object instance);

  /**
   * {@code PyMember_SetOne}. Raises AttributeError for read-only members.
   *
   * @param value {@code null} to delete
   */
  abstract void write(Object instance, Object value);

  static PyBaseException readOnly() {
    return PyErrors.create(ExceptionTypes.ATTRIBUTE_ERROR, "readonly attribute");
  }

  @Override
  public PyType type() {
    return TYPE;
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
    DescriptorArguments.checkReceiver(owner, name, instance);
    return read(instance);
  }

  @Override
  public void set(Object instance, Object value) {
    DescriptorArguments.checkReceiver(owner, name, instance);
    write(instance, value);
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

  @PyMember("__name__")
  String name() {
    return name;
  }

  @PyGetter("__qualname__")
  String qualifiedName() {
    return owner.qualifiedName() + "." + name;
  }

  @PyMember("__objclass__")
  PyType owner() {
    return owner;
  }

  @PyGetter("__doc__")
  Object documentation() {
    return PyNone.NONE;
  }
}
