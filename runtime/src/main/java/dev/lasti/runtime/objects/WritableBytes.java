package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/**
 * The memory of an argument that a function fills: CPython's {@code w*} of argument parsing.
 *
 * @param size how many bytes it has
 */
public record WritableBytes(byte[] memory, int start, int size) {

  /**
   * The memory of a bytearray, a memoryview or the like. Raises TypeError for what is not
   * bytes-like or cannot change, or has gaps.
   *
   * @param function its name in the message
   */
  public static WritableBytes of(Object argument, String function) {
    WritableBytes memory = ofOrNull(argument);
    if (memory == null) {
      throw PyErrors.typeError(
          function
              + "() argument must be read-write bytes-like object, not "
              + PyType.of(argument).name());
    }
    return memory;
  }

  /** As {@link #of}, with {@code null} for what cannot be filled. */
  public static WritableBytes ofOrNull(Object argument) {
    Object value = Values.of(argument);
    if (value instanceof PyMemoryView view) {
      return view.writableBytesOrNull();
    }
    return value instanceof Buffer buffer && !buffer.isReadOnly()
        ? new WritableBytes(buffer.storage(), buffer.offset(), buffer.byteCount())
        : null;
  }

  /** Fills the memory from its beginning. */
  public void store(byte[] bytes, int from, int count) {
    System.arraycopy(bytes, from, memory, start, count);
  }
}
