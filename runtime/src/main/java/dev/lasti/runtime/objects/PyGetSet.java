package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;
import dev.lasti.runtime.errors.PyErrors;

/** A computed attribute of a builtin type: {@code getset_descriptor}. */
public final class PyGetSet implements PyObject, Descriptor {
  private final PyType owner;
  private final String name;
  private MethodTable getterTable;
  private int getter = -1;
  private MethodTable setterTable;
  private int setter = -1;

  PyGetSet(PyType owner, String name) {
    this.owner = owner;
    this.name = name;
  }

  void getter(MethodTable table, int index) {
    getterTable = table;
    getter = index;
  }

  void setter(MethodTable table, int index) {
    setterTable = table;
    setter = index;
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
    checkReceiver(instance);
    if (getter < 0) {
      throw PyErrors.attributeError(
          "attribute '" + name + "' of '" + owner.name() + "' objects is not readable",
          instance,
          name);
    }
    return getterTable.call(getter, instance);
  }

  @Override
  public void set(Object instance, Object value) {
    checkReceiver(instance);
    if (setter < 0) {
      throw PyErrors.attributeError(
          "attribute '" + name + "' of '" + owner.name() + "' objects is not writable",
          instance,
          name);
    }
    setterTable.call(setter, instance, value);
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
}
