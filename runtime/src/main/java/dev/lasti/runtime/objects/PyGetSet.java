package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.errors.PyErrors;

/** A computed attribute of a builtin type: {@code getset_descriptor}. */
public final class PyGetSet implements PyObject, Descriptor {
  private final PyType owner;
  private final String name;
  private final MethodTable getterTable;
  private final int getter;
  private MethodTable setterTable;
  private int setter = -1;

  PyGetSet(PyType owner, String name, MethodTable table, int getter) {
    this.owner = owner;
    this.name = name;
    this.getterTable = table;
    this.getter = getter;
  }

  void setter(MethodTable table, int index) {
    setterTable = table;
    setter = index;
  }

  boolean hasSetter() {
    return setter >= 0;
  }

  @Override
  public PyType type() {
    return PyGetSetType.TYPE;
  }

  public String name() {
    return name;
  }

  public PyType owner() {
    return owner;
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
    return getterTable.call(getter, instance);
  }

  @Override
  public void set(Object instance, Object value) {
    DescriptorArguments.checkReceiver(owner, name, instance);
    if (setter < 0) {
      throw PyErrors.attributeError(
          "attribute '" + name + "' of '" + owner.name() + "' objects is not writable",
          instance,
          name);
    }
    setterTable.call(setter, instance, value);
  }
}
