package dev.lasti.runtime.objects;

import java.util.Arrays;

/**
 * Where the items of an array with any number of dimensions lie in memory: {@code shape} and {@code
 * strides} of PEP 3118.
 */
final class MemoryLayout {
  final int offset;
  final int[] shape;
  final int[] strides;

  /**
   * @param offset where the first item lies
   * @param strides how many bytes from one item to the next in each dimension
   */
  MemoryLayout(int offset, int[] shape, int[] strides) {
    this.offset = offset;
    this.shape = shape;
    this.strides = strides;
  }

  /** Items without gaps, the last index varying fastest. */
  static MemoryLayout contiguous(int offset, int[] shape, int itemSize) {
    int[] strides = new int[shape.length];
    int stride = itemSize;
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= shape[i];
    }
    return new MemoryLayout(offset, shape, strides);
  }

  int dimensions() {
    return shape.length;
  }

  /** How many items there are. */
  int count() {
    int count = 1;
    for (int length : shape) {
      count *= length;
    }
    return count;
  }

  boolean isContiguous(int itemSize) {
    return count() == 0 || Arrays.equals(strides, strides(itemSize, shape.length - 1, -1));
  }

  /** As {@link #isContiguous}, with the first index varying fastest. */
  boolean isFortranContiguous(int itemSize) {
    return count() == 0 || Arrays.equals(strides, strides(itemSize, 0, 1));
  }

  /** The strides without gaps; dimensions of length 1 keep theirs, which nobody uses. */
  private int[] strides(int itemSize, int first, int direction) {
    int[] expected = strides.clone();
    int stride = itemSize;
    for (int i = first; i >= 0 && i < shape.length; i += direction) {
      if (shape[i] != 1) {
        expected[i] = stride;
      }
      stride *= shape[i];
    }
    return expected;
  }

  /** Where the item lies that is this one in the order of C arrays. */
  int address(int number) {
    int address = offset;
    int rest = number;
    for (int i = shape.length - 1; i >= 0; i--) {
      address += rest % shape[i] * strides[i];
      rest /= shape[i];
    }
    return address;
  }

  /** Where the item lies that is this one in the order of Fortran arrays. */
  int fortranAddress(int number) {
    int address = offset;
    int rest = number;
    for (int i = 0; i < shape.length; i++) {
      address += rest % shape[i] * strides[i];
      rest /= shape[i];
    }
    return address;
  }

  /** The part that a slice of the first dimension means. */
  MemoryLayout slice(int start, int step, int count) {
    int[] newShape = shape.clone();
    int[] newStrides = strides.clone();
    newShape[0] = count;
    newStrides[0] = strides[0] * step;
    return new MemoryLayout(offset + start * strides[0], newShape, newStrides);
  }
}
