package dev.lasti.runtime.objects;

/** A builtin object that is an instance of a class derived from its type without being wrapped. */
public abstract class DerivableObject implements PyObject, HasSlots {
  private PyType type;
  private final Object[] slots;

  protected DerivableObject(PyType type) {
    this.type = type;
    this.slots = new Object[type.reservedSlots()];
  }

  @Override
  public final PyType type() {
    return type;
  }

  @Override
  public final void becomeInstanceOf(PyType newType) {
    type = newType;
  }

  @Override
  public final Object slot(int index) {
    return slots[index];
  }

  @Override
  public final void slot(int index, Object value) {
    slots[index] = value;
  }
}
