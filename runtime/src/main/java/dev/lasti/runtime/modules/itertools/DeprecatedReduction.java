package dev.lasti.runtime.modules.itertools;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Reducible;
import dev.lasti.runtime.objects.Values;

/** The method {@code __reduce__} of the iterators of this module, which Python 3.14 lacks. */
final class DeprecatedReduction {
  private DeprecatedReduction() {}

  @PyMethod("__reduce__($self, /)")
  static Object reduce(Object self) {
    warn();
    return ((Reducible) Values.of(self)).reduce(PyType.of(self));
  }

  /** {@code ITERTOOL_PICKLE_DEPRECATION}. */
  static void warn() {
    Warnings.warn(
        ExceptionTypes.DEPRECATION_WARNING,
        "Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.");
  }
}
