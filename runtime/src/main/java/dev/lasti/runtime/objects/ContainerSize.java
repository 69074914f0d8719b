package dev.lasti.runtime.objects;

/**
 * What {@code __sizeof__} of containers answers: what CPython allocates for as many items that came
 * one after the other.
 */
final class ContainerSize {
  private static final int POINTER = 8;
  private static final int KEYS_HEADER = 32;
  private static final int SMALLEST_TABLE = 8;
  private static final int LARGEST_BYTE_INDEX = 1 << 7;
  private static final int LARGEST_SHORT_INDEX = 1 << 15;

  private ContainerSize() {}

  /**
   * {@code list___sizeof___impl}.
   *
   * @param hasRoom whether the list has grown, and so has room for more items
   */
  static long ofList(int size, boolean hasRoom) {
    long allocated = hasRoom ? 0 : size;
    while (allocated < size) {
      allocated = allocated + 1 + (allocated + 1 >> 3) + 6 & ~3;
    }
    return StructureSize.of(PyList.TYPE).basic() + POINTER * allocated;
  }

  /** {@code _PyDict_SizeOf}: an index, and entries of which strings need no hash. */
  static long ofDict(PyDict dict) {
    long header = StructureSize.of(PyDict.TYPE).basic();
    if (dict.isEmpty()) {
      return header;
    }
    int table = SMALLEST_TABLE;
    while (usable(table) < dict.size()) {
      table *= 2;
    }
    int index = table <= LARGEST_BYTE_INDEX ? 1 : table <= LARGEST_SHORT_INDEX ? 2 : 4;
    int entry = (hasOnlyStrings(dict) ? 2 : 3) * POINTER;
    return header + KEYS_HEADER + (long) index * table + (long) entry * usable(table);
  }

  private static int usable(int table) {
    return table * 2 / 3;
  }

  private static boolean hasOnlyStrings(PyDict dict) {
    for (int i = dict.next(-1); i >= 0; i = dict.next(i)) {
      if (!(dict.keyAt(i) instanceof String)) {
        return false;
      }
    }
    return true;
  }

  /** {@code set_sizeof}: a small table is part of the set itself. */
  static long ofSet(SetStorage storage) {
    long table = storage.slots() > SMALLEST_TABLE ? 2L * POINTER * storage.slots() : 0;
    return StructureSize.of(PySet.TYPE).basic() + table;
  }
}
