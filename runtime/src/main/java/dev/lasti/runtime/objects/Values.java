package dev.lasti.runtime.objects;

/** Instances of subclasses of builtin types and the builtin values that they carry. */
public final class Values {
  private Values() {}

  /** The builtin value inside of an instance, else the object itself; {@code null} stays. */
  public static Object of(Object object) {
    return object instanceof PyInstance instance && instance.value() != null
        ? instance.value()
        : object;
  }
}
