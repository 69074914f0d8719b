package dev.lasti.runtime.objects;

/**
 * A Python object that is not one of Java's own value types ({@code Long}, {@code String}, …).
 *
 * <p>An interface, because exceptions must extend {@code RuntimeException}. Ask for the type of any
 * value with {@link PyType#of}.
 */
public interface PyObject {

  /** The class of the object: what {@code type(x)} answers. */
  PyType type();
}
