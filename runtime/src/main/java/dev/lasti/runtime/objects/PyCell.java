package dev.lasti.runtime.objects;

/** A variable that inner functions share: {@code cell}. */
public final class PyCell implements PyObject {
  /** The value, or {@code null} while unbound. Generated code reads and writes it. */
  public Object value;

  public PyCell() {}

  public PyCell(Object value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return PyCellType.TYPE;
  }
}
