package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import java.util.List;

/**
 * What the instances of a class hold.
 *
 * @param base the base whose layout the class extends
 * @param slotNames the {@code __slots__} of the class itself that hold values, mangled and sorted;
 *     {@code null} where it does not define {@code __slots__}
 * @param reservedSlots how many slots the {@code __slots__} of the class and its bases take, and
 *     the guard
 * @param guardSlot the slot of the guard that sees to {@code __del__}, or -1
 */
record Layout(
    PyType base,
    List<String> slotNames,
    boolean hasDictionary,
    boolean hasWeakReference,
    int reservedSlots,
    int guardSlot) {

  /**
   * Of several bases the one whose layout holds those of all others: {@code best_base}. Raises
   * TypeError for a conflict and for a base that allows no subclasses.
   */
  static PyType bestBase(PyType[] bases) {
    PyType best = null;
    PyType winner = null;
    for (PyType base : bases) {
      if (base.isFinal()) {
        throw PyErrors.typeError("type '" + base.name() + "' is not an acceptable base type");
      }
      PyType candidate = base.layoutBase();
      if (winner == null || (candidate != winner && candidate.isSubtypeOf(winner))) {
        winner = candidate;
        best = base;
      } else if (!winner.isSubtypeOf(candidate)) {
        throw PyErrors.typeError("multiple bases have instance lay-out conflict");
      }
    }
    return best;
  }

  /**
   * Refuses to assign {@code to} in place of {@code from} where their layouts differ: {@code
   * compatible_for_assignment}. Raises TypeError.
   *
   * @param attribute what is assigned, {@code __class__} or {@code __bases__}
   */
  static void checkAssignment(PyType from, PyType to, String attribute) {
    if (StructureSize.of(from).isCollected() != StructureSize.of(to).isCollected()) {
      throw differs(attribute, to, "deallocator", from);
    }
    PyType base = lowestOfSameSize(from);
    PyType newBase = lowestOfSameSize(to);
    boolean isSame = newBase == base || newBase.base() == base.base() && addSame(newBase, base);
    if (!isSame || !StructureSize.of(from).hasSamePreheader(StructureSize.of(to))) {
      throw differs(attribute, to, "object layout", from);
    }
  }

  private static RuntimeException differs(String attribute, PyType to, String what, PyType from) {
    return PyErrors.typeError(
        attribute
            + " assignment: '"
            + to.name()
            + "' "
            + what
            + " differs from '"
            + from.name()
            + "'");
  }

  /** The last in the chain of bases up to which nothing is added. */
  private static PyType lowestOfSameSize(PyType type) {
    PyType lowest = type;
    while (lowest.base() != null
        && StructureSize.of(lowest).equals(StructureSize.of(lowest.base()))) {
      lowest = lowest.base();
    }
    return lowest;
  }

  /** {@code same_slots_added}: two classes add the same names to the same base. */
  private static boolean addSame(PyType a, PyType b) {
    if (a.slotNames() != null && b.slotNames() != null) {
      return a.slotNames().equals(b.slotNames());
    }
    long size = StructureSize.of(a.base()).basic();
    return size == StructureSize.of(a).basic() && size == StructureSize.of(b).basic();
  }
}
