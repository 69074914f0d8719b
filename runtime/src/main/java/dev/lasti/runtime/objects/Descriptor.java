package dev.lasti.runtime.objects;

/**
 * A descriptor that Java code defines: {@code property}, {@code classmethod}, slots, computed
 * attributes.
 *
 * <p>Functions and method descriptors are not among them: {@link PyCallable#bindsReceiver} says all
 * there is to say.
 */
public interface Descriptor {

  /**
   * {@code __get__}.
   *
   * @param instance the receiver, or {@code null} when the attribute is read through the class
   */
  Object get(Object instance, PyType type);

  /** Whether the descriptor goes before the instance's own attributes. */
  default boolean isData() {
    return false;
  }

  /**
   * {@code __set__}, or with a {@code null} value {@code __delete__}. Only data descriptors are
   * asked.
   */
  default void set(Object instance, Object value) {
    throw new IllegalStateException("not a data descriptor: " + this);
  }
}
