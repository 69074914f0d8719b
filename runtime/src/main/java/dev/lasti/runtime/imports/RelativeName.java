package dev.lasti.runtime.imports;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.Comparison;

/** The absolute name of a relative import: {@code resolve_name} in {@code import.c}. */
final class RelativeName {
  private RelativeName() {}

  /** Raises ImportError where there is no such package, TypeError and KeyError for odd globals. */
  static String resolve(String name, PyDict globals, int level) {
    String base = packageOf(globals);
    if (base.isEmpty()) {
      throw importError("attempted relative import with no known parent package");
    }
    for (int i = 1; i < level; i++) {
      int dot = base.lastIndexOf('.');
      if (dot < 0) {
        throw importError("attempted relative import beyond top-level package");
      }
      base = base.substring(0, dot);
    }
    return name.isEmpty() ? base : base + "." + name;
  }

  private static String packageOf(PyDict globals) {
    Object declared = globals.get("__package__");
    Object spec = globals.get("__spec__");
    boolean hasSpec = spec != null && spec != PyNone.NONE;
    if (declared != null && declared != PyNone.NONE) {
      return declaredPackage(declared, hasSpec ? spec : null);
    }
    if (hasSpec) {
      return text(AttributeProtocol.get(spec, "parent"), "__spec__.parent");
    }
    Warnings.warn(
        ExceptionTypes.IMPORT_WARNING,
        "can't resolve package from __spec__ or __package__, falling back on __name__ and"
            + " __path__");
    return packageOfName(globals);
  }

  private static String declaredPackage(Object declared, Object spec) {
    String name = text(declared, "package");
    if (spec != null && !Comparison.isEqual(name, AttributeProtocol.get(spec, "parent"))) {
      Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "__package__ != __spec__.parent");
    }
    return name;
  }

  private static String packageOfName(PyDict globals) {
    Object name = globals.get("__name__");
    if (name == null) {
      throw PyErrors.keyError("'__name__' not in globals");
    }
    String text = text(name, "__name__");
    int dot = text.lastIndexOf('.');
    return globals.get("__path__") != null ? text : text.substring(0, Math.max(dot, 0));
  }

  private static String text(Object value, String what) {
    if (Values.of(value) instanceof String text) {
      return text;
    }
    throw PyErrors.typeError(what + " must be a string");
  }

  private static PyBaseException importError(String message) {
    return PyErrors.create(ExceptionTypes.IMPORT_ERROR, message);
  }
}
