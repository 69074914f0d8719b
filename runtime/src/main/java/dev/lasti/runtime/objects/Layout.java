package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the instances of a class hold.
 *
 * @param base the base whose layout the class extends
 * @param addsSlots whether the class has {@code __slots__} of its own that hold values
 * @param reservedSlots how many slots the {@code __slots__} of the class and its bases take, and
 *     the guard
 * @param guardSlot the slot of the guard that sees to {@code __del__}, or -1
 */
record Layout(
    PyType base,
    boolean addsSlots,
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
   * Whether instances of one class can become instances of the other: {@code
   * compatible_for_assignment}.
   */
  static boolean isSame(PyType a, PyType b) {
    return a.hasDictionary() == b.hasDictionary()
        && (a.layoutBase() == b.layoutBase() || addSameSlots(a.layoutBase(), b.layoutBase()));
  }

  /** {@code same_slots_added}: the same names to the same layout. */
  private static boolean addSameSlots(PyType a, PyType b) {
    return !a.isBuiltin()
        && !b.isBuiltin()
        && a.base().layoutBase() == b.base().layoutBase()
        && slotsOf(a).equals(slotsOf(b));
  }

  private static Set<String> slotsOf(PyType type) {
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, Object> attribute : type.attributes().entrySet()) {
      if (attribute.getValue() instanceof PyMemberDescriptor) {
        names.add(attribute.getKey());
      }
    }
    return names;
  }
}
