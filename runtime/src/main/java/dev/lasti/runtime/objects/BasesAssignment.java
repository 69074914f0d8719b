package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code C.__bases__ = bases}: {@code type_set_bases}.
 *
 * <p>The resolution orders of the class and of all its subclasses are found anew, which may call
 * {@code mro()} of metaclasses. If one of them raises, all orders become what they were. If one of
 * them assigns bases itself, the assignment that ended last counts.
 */
final class BasesAssignment {
  private final PyType type;
  private final List<Change> changes = new ArrayList<>();

  /** A type that has got another resolution order. */
  private record Change(PyType type, PyType[] former, PyType[] order) {}

  private BasesAssignment(PyType type) {
    this.type = type;
  }

  /** Raises TypeError for values that cannot be the bases, and what {@code mro()} raises. */
  static void assign(PyType type, Object value) {
    if (!(Values.of(value) instanceof PyTuple tuple)) {
      throw PyErrors.typeError(
          "can only assign tuple to " + type.name() + ".__bases__, not " + PyType.of(value).name());
    }
    if (tuple.size() == 0) {
      throw PyErrors.typeError(
          "can only assign non-empty tuple to " + type.name() + ".__bases__, not ()");
    }
    PyType[] bases = checked(type, tuple);
    PyType base = Layout.bestBase(bases);
    Layout.checkAssignment(type.base(), base, "__bases__");
    new BasesAssignment(type).replace(base, bases);
  }

  private static PyType[] checked(PyType type, PyTuple tuple) {
    PyType[] bases = new PyType[tuple.size()];
    for (int i = 0; i < bases.length; i++) {
      if (!(tuple.get(i) instanceof PyType base)) {
        throw PyErrors.typeError(
            type.name()
                + ".__bases__ must be tuple of classes, not '"
                + PyType.of(tuple.get(i)).name()
                + "'");
      }
      if (base.isSubtypeOf(type) || base.extendsBase(type)) {
        throw PyErrors.typeError("a __bases__ item causes an inheritance cycle");
      }
      bases[i] = base;
    }
    return bases;
  }

  private void replace(PyType base, PyType[] bases) {
    PyType formerBase = type.base();
    PyType[] formerBases = type.bases();
    type.bases(base, bases);
    try {
      updateHierarchy(type);
    } catch (Throwable e) {
      changes.forEach(BasesAssignment::undo);
      if (type.bases() == bases) {
        type.bases(formerBase, formerBases);
      }
      throw e;
    }
    if (type.bases() == bases) {
      type.replaceInSubclasses(formerBases);
    }
  }

  /** {@code mro_hierarchy}. */
  private void updateHierarchy(PyType changed) {
    PyType[] former = changed.resolutionOrder();
    if (!MethodResolutionOrder.update(changed)) {
      return;
    }
    changes.add(new Change(changed, former, changed.resolutionOrder()));
    for (PyType subclass : changed.subclasses()) {
      updateHierarchy(subclass);
    }
  }

  private static void undo(Change change) {
    if (change.type().resolutionOrder() == change.order()) {
      change.type().resolutionOrder(change.former());
    }
  }
}
