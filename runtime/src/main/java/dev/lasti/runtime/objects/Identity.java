package dev.lasti.runtime.objects;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;

/**
 * Object identity as Python shows it: {@code id()} and the addresses in default representations.
 *
 * <p>Java has no addresses, so an object gets a number of its own when it is first asked for one.
 * Values that have no identity of their own (see {@code ObjectProtocol.is}) get it from their
 * value.
 */
public final class Identity {
  private static final long FIRST_ADDRESS = 0x7f3a10000000L;
  private static final long FIRST_OF_VALUES = 0x7e0000000000L;
  private static final long ALIGNMENT = 16;

  private static final Map<Object, Long> NUMBERS = new HashMap<>();
  private static final ReferenceQueue<Object> FREED = new ReferenceQueue<>();
  private static long next = FIRST_ADDRESS;

  private Identity() {}

  /** Whether two values are the same object for Python though Java may have two. */
  public static boolean isSameValue(Object a, Object b) {
    return isValue(a) && a.equals(b);
  }

  /** Numbers, and texts of at most one character, which CPython keeps one of. */
  private static boolean isValue(Object object) {
    return object instanceof Number || object instanceof String text && text.length() <= 1;
  }

  /** A number that looks like CPython's addresses and that no other living object has. */
  public static long of(Object object) {
    if (isValue(object)) {
      return FIRST_OF_VALUES + ALIGNMENT * Integer.toUnsignedLong(object.hashCode());
    }
    synchronized (NUMBERS) {
      for (Object freed = FREED.poll(); freed != null; freed = FREED.poll()) {
        NUMBERS.remove(freed);
      }
      Long known = NUMBERS.get(new Probe(object));
      return known != null ? known : number(object);
    }
  }

  /** Gives an object that has no number yet the one of an object that is gone. */
  public static void inherit(Object object, long number) {
    synchronized (NUMBERS) {
      NUMBERS.put(new Key(object), number);
    }
  }

  private static long number(Object object) {
    long number = next;
    next += ALIGNMENT;
    NUMBERS.put(new Key(object), number);
    return number;
  }

  /** The number in CPython's {@code %p} form. */
  public static String address(Object object) {
    return "0x" + Long.toHexString(of(object));
  }

  /** Equal to the key of the same object. */
  private record Probe(Object object) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.refersTo(object);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  /** An object that may go when nobody else has it. */
  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object object) {
      super(object, FREED);
      hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }
  }
}
