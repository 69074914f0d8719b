package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Sequences;
import java.io.ByteArrayOutputStream;

/** {@code bytes.join}: {@code stringlib/join.h}. */
final class ByteJoining {
  private ByteJoining() {}

  /** Raises TypeError for what is not iterable and for items that are not bytes-like. */
  static byte[] join(ByteSequence sequence, Object iterable) {
    Object[] items = Sequences.fast(iterable, "can only join an iterable");
    byte[] separator = sequence.contents();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        out.writeBytes(separator);
      }
      out.writeBytes(bytes(items[i], i));
    }
    return out.toByteArray();
  }

  private static byte[] bytes(Object item, int index) {
    byte[] bytes = PyBytes.contentsOrNull(item);
    if (bytes == null) {
      throw PyErrors.typeError(
          "sequence item "
              + index
              + ": expected a bytes-like object, "
              + PyType.of(item).name()
              + " found");
    }
    return bytes;
  }
}
