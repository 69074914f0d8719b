package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.SpecialMethod;

/** What tuples and lists, and other sequences in arrays, have in common. */
public final class Sequences {
  private Sequences() {}

  /** The index from the front. Raises IndexError, e.g. {@code list index out of range}. */
  public static int checkIndex(long index, int length, String message) {
    long fromFront = index < 0 ? index + length : index;
    if (fromFront < 0 || fromFront >= length) {
      throw PyErrors.indexError(message);
    }
    return (int) fromFront;
  }

  /** The index that a subscript means, which must be an integer. Raises IndexError, TypeError. */
  public static int index(Object subscript, int length, String typeName) {
    if (!NumberProtocol.isIndex(subscript)) {
      throw PyErrors.typeError(
          typeName + " indices must be integers or slices, not " + PyType.of(subscript).name());
    }
    return checkIndex(NumberProtocol.asIndex(subscript), length, typeName + " index out of range");
  }

  /**
   * Where {@code insert} puts an item: negative indices count from the end, and none is outside.
   * Raises TypeError, and OverflowError for what is no {@code Py_ssize_t}.
   */
  public static int insertionIndex(Object index, int length) {
    long at = NumberProtocol.asSize(index);
    return (int) (at < 0 ? Math.max(0, at + length) : Math.min(at, length));
  }

  /** The first {@code length} items that the bounds name, in a new array. */
  public static Object[] slice(Object[] items, SliceBounds bounds) {
    Object[] slice = new Object[bounds.count()];
    if (bounds.step() == 1) {
      System.arraycopy(items, bounds.start(), slice, 0, slice.length);
    } else {
      for (int i = 0, from = bounds.start(); i < slice.length; i++, from += bounds.step()) {
        slice[i] = items[from];
      }
    }
    return slice;
  }

  /** The items of a, then those of b. */
  public static Object[] concatenate(Object[] a, int aLength, Object[] b, int bLength) {
    Object[] all = new Object[aLength + bLength];
    System.arraycopy(a, 0, all, 0, aLength);
    System.arraycopy(b, 0, all, aLength, bLength);
    return all;
  }

  /**
   * How often to repeat a sequence of this length: an integer cut at zero. Raises TypeError,
   * OverflowError, and MemoryError when the result would be too large.
   */
  public static int repeatCount(Object count, int length) {
    if (!(NumberProtocol.index(count) instanceof Long times)) {
      throw PyErrors.overflowError(
          "cannot fit '" + PyType.of(count).name() + "' into an index-sized integer");
    }
    if (times <= 0 || length == 0) {
      return 0;
    }
    if (times > (Integer.MAX_VALUE - 8) / length) {
      throw PyErrors.memoryError();
    }
    return times.intValue();
  }

  /** The items, {@code count} times. */
  public static Object[] repeat(Object[] items, int length, int count) {
    Object[] all = new Object[length * count];
    for (int i = 0; i < count; i++) {
      System.arraycopy(items, 0, all, i * length, length);
    }
    return all;
  }

  /**
   * An optional argument of {@code index()}, cut to the range of int; {@code
   * _PyEval_SliceIndexNotNone}. Raises TypeError.
   */
  public static int searchIndex(Object value) {
    if (!NumberProtocol.isIndex(value)) {
      throw PyErrors.typeError("slice indices must be integers or have an __index__ method");
    }
    return NumberProtocol.asClampedIndex(value);
  }

  /** The index of the first equal item from start to stop, or -1. */
  public static int find(Object[] items, Object value, int start, int stop) {
    for (int i = start; i < stop && i < items.length; i++) {
      if (items[i] != null && Comparison.isEqual(items[i], value)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Compares item by item as {@code list_richcompare} does.
   *
   * @param operation which comparison decides at the first difference
   */
  public static Object compare(
      Object[] a, int aLength, Object[] b, int bLength, ComparisonOperation operation) {
    if (aLength != bLength && operation.isEquality()) {
      return operation == ComparisonOperation.NOT_EQUAL;
    }
    int common = Math.min(aLength, bLength);
    for (int i = 0; i < common; i++) {
      if (!Comparison.isEqual(a[i], b[i])) {
        return operation.isEquality()
            ? (Object) (operation == ComparisonOperation.NOT_EQUAL)
            : operation.apply(a[i], b[i]);
      }
    }
    return operation.holdsFor(Integer.compare(aLength, bLength));
  }

  /** {@code [a, b]} with the brackets given. */
  public static String repr(Object[] items, int length, String open, String close) {
    StringBuilder out = new StringBuilder(open);
    for (int i = 0; i < length; i++) {
      out.append(i == 0 ? "" : ", ").append(ObjectProtocol.repr(items[i]));
    }
    return out.append(close).toString();
  }

  /**
   * Whether a type has {@code tp_as_sequence} in CPython, as all classes of Python code and the
   * builtin types with a length do.
   */
  static boolean hasSlots(PyType type) {
    return !type.isImmutable() || type.special(SpecialMethod.LEN) != null;
  }

  /**
   * The items of an iterable in an array that the caller may keep: {@code PySequence_Fast}. Raises
   * TypeError with this message where no iterator can be had because of one.
   */
  public static Object[] fast(Object iterable, String message) {
    if (iterable instanceof PyTuple || iterable instanceof PyList) {
      return toArray(iterable);
    }
    Object iterator;
    try {
      iterator = IteratorProtocol.getIterator(iterable);
    } catch (PyBaseException e) {
      throw e.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR) ? PyErrors.typeError(message) : e;
    }
    return toArray(iterator);
  }

  /** The items of any iterable in an array that the caller may keep. */
  public static Object[] toArray(Object iterable) {
    return iterable instanceof PyTuple tuple
        ? tuple.toArray()
        : IteratorProtocol.toList(iterable).toArray();
  }
}
