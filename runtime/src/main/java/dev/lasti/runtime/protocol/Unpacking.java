package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import java.util.Arrays;

/**
 * Assignment to several targets: CPython's {@code unpack_iterable}. The arrays that it makes are
 * read by generated code alone, and never changed.
 */
public final class Unpacking {
  private Unpacking() {}

  /**
   * The items of an iterable that has exactly so many. Raises ValueError when there are more or
   * fewer, TypeError for what is not iterable.
   */
  public static Object[] unpack(Object iterable, int count) {
    if (iterable instanceof PyTuple tuple && tuple.size() == count) {
      return tuple.items();
    }
    if (iterable instanceof PyList list && list.size() == count) {
      return list.toArray();
    }
    Object iterator = iterator(iterable);
    Object[] items = new Object[count];
    int got = take(iterator, items);
    if (got < count) {
      throw PyErrors.valueError(
          "not enough values to unpack (expected " + count + ", got " + got + ")");
    }
    if (IteratorProtocol.nextOrNull(iterator) != null) {
      throw PyErrors.valueError("too many values to unpack (expected " + count + ")");
    }
    return items;
  }

  /**
   * The items of an iterable for targets with a star: those before it, a list, those after it.
   * Raises ValueError when there are not enough items, TypeError for what is not iterable.
   */
  public static Object[] unpackStarred(Object iterable, int before, int after) {
    Object iterator = iterator(iterable);
    Object[] items = new Object[before + 1 + after];
    Object[] head = new Object[before];
    int got = take(iterator, head);
    if (got < before) {
      throw tooFew(before + after, got);
    }
    System.arraycopy(head, 0, items, 0, before);
    PyList rest = new PyList();
    for (Object item = IteratorProtocol.nextOrNull(iterator);
        item != null;
        item = IteratorProtocol.nextOrNull(iterator)) {
      rest.add(item);
    }
    int middle = rest.size() - after;
    if (middle < 0) {
      throw tooFew(before + after, before + rest.size());
    }
    Object[] tail = rest.toArray();
    items[before] = PyList.of(Arrays.copyOf(tail, middle));
    System.arraycopy(tail, middle, items, before + 1, after);
    return items;
  }

  private static RuntimeException tooFew(int expected, int got) {
    return PyErrors.valueError(
        "not enough values to unpack (expected at least " + expected + ", got " + got + ")");
  }

  private static Object iterator(Object iterable) {
    if (!IteratorProtocol.hasIterator(iterable)) {
      throw PyErrors.typeError(
          "cannot unpack non-iterable " + PyType.of(iterable).name() + " object");
    }
    return IteratorProtocol.getIterator(iterable);
  }

  /** Fills the array as far as there are items, and tells how far. */
  private static int take(Object iterator, Object[] items) {
    for (int i = 0; i < items.length; i++) {
      items[i] = IteratorProtocol.nextOrNull(iterator);
      if (items[i] == null) {
        return i;
      }
    }
    return items.length;
  }
}
