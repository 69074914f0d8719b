package dev.lasti.runtime.objects;

/**
 * An object whose memory others may read, and write if it is mutable: the buffer protocol, PEP 3118
 * and PEP 688.
 *
 * <p>The memory is one contiguous part of a byte array. Whoever looks at it for longer than a call
 * is a {@link PyMemoryView} and announces itself with {@link #export}; until it is released the
 * object must not change its size, so the array stays the same.
 */
public interface Buffer extends PyObject {

  /** The array that holds the memory, from {@link #offset} on. */
  byte[] storage();

  int offset();

  /** How many bytes the memory has. */
  int byteCount();

  boolean isReadOnly();

  /** What the items are, in the notation of the {@code struct} module. */
  default String format() {
    return "B";
  }

  default int itemSize() {
    return 1;
  }

  /** Notes that a view looks at the memory. */
  default void export(PyMemoryView view) {}

  /** Notes that a view does so no more. */
  default void release(PyMemoryView view) {}
}
