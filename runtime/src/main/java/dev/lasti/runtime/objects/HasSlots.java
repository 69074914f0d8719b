package dev.lasti.runtime.objects;

/** An object whose class Python code may have defined, with {@code __slots__}. */
public interface HasSlots {

  /** The value in a slot; {@code null} when unbound. */
  Object slot(int index);

  /** Stores into a slot that the class has; {@code null} makes it unbound. */
  void slot(int index, Object value);

  /** {@code x.__class__ = type}, whose layout is the same. */
  void becomeInstanceOf(PyType type);
}
