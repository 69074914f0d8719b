package dev.lasti.runtime.objects;

import dev.lasti.runtime.errors.PyErrors;

/** {@code x.__class__ = C}: {@code object_set_class} in CPython. */
final class ClassAssignment {
  private ClassAssignment() {}

  /**
   * Raises TypeError where the layouts differ.
   *
   * @param newType {@code null} for {@code del x.__class__}
   */
  static void assign(Object self, Object newType) {
    if (newType == null) {
      throw PyErrors.typeError("can't delete __class__ attribute");
    }
    if (!(newType instanceof PyType to)) {
      throw PyErrors.typeError(
          "__class__ must be set to a class, not '" + PyType.of(newType).name() + "' object");
    }
    PyType from = PyType.of(self);
    boolean areModules = from.isSubtypeOf(PyModule.TYPE) && to.isSubtypeOf(PyModule.TYPE);
    if (!areModules && (from.isImmutable() || to.isImmutable())) {
      throw PyErrors.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    Layout.checkAssignment(from, to, "__class__");
    if (self instanceof HasSlots holder) {
      holder.becomeInstanceOf(to);
    } else if (self instanceof PyType type) {
      type.metatype(to);
    }
  }
}
