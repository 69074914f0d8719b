package dev.lasti.runtime.imports;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;

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
    if (declared instanceof String text) {
      return text;
    }
    if (declared != null && declared != PyNone.NONE) {
      throw PyErrors.typeError("package must be a string");
    }
    Object name = globals.get("__name__");
    if (name == null) {
      throw PyErrors.keyError("'__name__' not in globals");
    }
    if (!(name instanceof String text)) {
      throw PyErrors.typeError("__name__ must be a string");
    }
    int dot = text.lastIndexOf('.');
    return globals.get("__path__") != null ? text : text.substring(0, Math.max(dot, 0));
  }

  private static PyBaseException importError(String message) {
    return PyErrors.create(ExceptionTypes.IMPORT_ERROR, message);
  }
}
