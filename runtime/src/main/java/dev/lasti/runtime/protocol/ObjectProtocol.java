package dev.lasti.runtime.protocol;

/** What every object can do: CPython's {@code PyObject_*}. */
public final class ObjectProtocol {
  private ObjectProtocol() {}

  /** {@code bool(object)}; {@code PyObject_IsTrue}. */
  public static boolean isTrue(Object object) {
    return object != Boolean.FALSE;
  }

  /** {@code hash(object)}. Raises TypeError for unhashable objects. */
  public static long hash(Object object) {
    return object.hashCode();
  }

  /** {@code str(object)}. */
  public static String str(Object object) {
    return String.valueOf(object);
  }

  /** {@code repr(object)}. */
  public static String repr(Object object) {
    return String.valueOf(object);
  }

  /** {@code len(object)}. */
  public static int length(Object object) {
    return NumberProtocol.asInt(
        CallProtocol.callUnbound(
            dev.lasti.runtime.objects.PyType.of(object)
                .special(dev.lasti.runtime.objects.SpecialMethod.LEN),
            object));
  }
}
