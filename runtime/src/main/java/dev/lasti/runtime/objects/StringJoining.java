package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Sequences;

/** {@code str.join}: {@code _PyUnicode_JoinArray}. */
final class StringJoining {
  private StringJoining() {}

  /** Raises TypeError for what is not iterable and for items that are no str. */
  static String join(String separator, Object iterable) {
    Object[] items = Sequences.fast(iterable, "can only join an iterable");
    if (items.length == 1 && items[0] instanceof String only) {
      return only;
    }
    StringBuilder out = new StringBuilder(capacity(separator, items));
    for (int i = 0; i < items.length; i++) {
      if (i > 0) {
        out.append(separator);
      }
      out.append(text(items, i));
    }
    return out.toString();
  }

  private static int capacity(String separator, Object[] items) {
    long capacity = (long) separator.length() * Math.max(0, items.length - 1);
    for (int i = 0; i < items.length; i++) {
      capacity += text(items, i).length();
    }
    if (capacity > Integer.MAX_VALUE - 8) {
      throw tooLong();
    }
    return (int) capacity;
  }

  private static PyBaseException tooLong() {
    return PyErrors.overflowError("join() result is too long for a Python string");
  }

  private static String text(Object[] items, int index) {
    String text = PyStr.valueOrNull(items[index]);
    if (text == null) {
      throw PyErrors.typeError(
          "sequence item "
              + index
              + ": expected str instance, "
              + PyType.of(items[index]).name()
              + " found");
    }
    return text;
  }
}
