package dev.lasti.runtime.objects;

/** An object whose class may have {@code __slots__}. */
public interface HasSlots {

  /** The value in a slot; {@code null} when unbound. */
  Object slot(int index);

  /** Stores into a slot that the class has; {@code null} makes it unbound. */
  void slot(int index, Object value);
}
