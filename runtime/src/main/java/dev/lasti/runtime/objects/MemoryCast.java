package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.protocol.Integers;

/** {@code memoryview.cast}: {@code memoryview_cast_impl}. */
final class MemoryCast {
  private static final int MOST_DIMENSIONS = 64;

  private MemoryCast() {}

  /**
   * The layout of the same bytes as items of another format. Raises TypeError and ValueError.
   *
   * @param to the format, {@code null} if the text named none
   * @param newShape the lengths of the dimensions, or {@code null} for only one dimension
   */
  static MemoryLayout layout(
      MemoryLayout layout, MemoryFormat from, MemoryFormat to, Object newShape) {
    if (!layout.isContiguous(from.size())) {
      throw PyErrors.typeError("memoryview: casts are restricted to C-contiguous views");
    }
    if ((newShape != null || layout.dimensions() != 1) && layout.count() == 0) {
      throw PyErrors.typeError("memoryview: cannot cast view with zeros in shape or strides");
    }
    Object[] lengths = newShape == null ? null : lengths(newShape);
    if (lengths != null && layout.dimensions() != 1 && lengths.length != 1) {
      throw PyErrors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
    }
    checkFormats(from, to);
    int byteCount = layout.count() * from.size();
    if (byteCount % to.size() != 0) {
      throw PyErrors.typeError("memoryview: length is not a multiple of itemsize");
    }
    int[] shape =
        lengths == null ? new int[] {byteCount / to.size()} : shape(lengths, byteCount, to.size());
    return MemoryLayout.contiguous(layout.offset, shape, to.size());
  }

  private static Object[] lengths(Object newShape) {
    PyList list = PyList.valueOrNull(newShape);
    PyTuple tuple = PyTuple.valueOrNull(newShape);
    if (list == null && tuple == null) {
      throw PyErrors.typeError("shape must be a list or a tuple");
    }
    Object[] lengths = list != null ? list.toArray() : tuple.items();
    if (lengths.length > MOST_DIMENSIONS) {
      throw PyErrors.valueError(
          "memoryview: number of dimensions must not exceed " + MOST_DIMENSIONS);
    }
    return lengths;
  }

  private static void checkFormats(MemoryFormat from, MemoryFormat to) {
    if (to == null) {
      throw PyErrors.valueError(
          "memoryview: destination format must be a native single character format prefixed with"
              + " an optional '@'");
    }
    if (!from.isByte() && !to.isByte()) {
      throw PyErrors.typeError("memoryview: cannot cast between two non-byte formats");
    }
  }

  private static int[] shape(Object[] lengths, int byteCount, int itemSize) {
    int[] shape = new int[lengths.length];
    long product = itemSize;
    for (int i = 0; i < shape.length; i++) {
      long length = length(lengths[i]);
      shape[i] = (int) Math.min(length, Integer.MAX_VALUE);
      product = Math.min(product * shape[i], Integer.MAX_VALUE);
    }
    if (product != byteCount) {
      throw PyErrors.typeError("memoryview: product(shape) * itemsize != buffer size");
    }
    return shape;
  }

  private static long length(Object value) {
    Object number = PyInt.valueOrNull(value);
    if (number == null) {
      throw PyErrors.typeError("memoryview.cast(): elements of shape must be integers");
    }
    if (Integers.sign(number) <= 0) {
      throw PyErrors.valueError("memoryview.cast(): elements of shape must be integers > 0");
    }
    return Integers.clamp(number);
  }
}
