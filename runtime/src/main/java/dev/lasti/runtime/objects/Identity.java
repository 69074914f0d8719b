package dev.lasti.runtime.objects;

/**
 * Object identity as Python shows it: {@code id()} and the addresses in default representations.
 */
public final class Identity {
  private Identity() {}

  /** A number that looks like CPython's addresses: the identity hash in the place of a pointer. */
  public static long of(Object object) {
    return 0x7f0000000000L + 16L * System.identityHashCode(object);
  }

  /** The number in CPython's {@code %p} form. */
  public static String address(Object object) {
    return "0x" + Long.toHexString(of(object));
  }
}
