package dev.lasti.runtime.errors;

import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.util.Arrays;
import java.util.List;

/** {@code Did you mean: 'x'?}: {@code _Py_Offer_Suggestions} in CPython. */
final class Suggestions {
  /** More candidates are not looked at. */
  private static final int MOST_CANDIDATES = 750;

  private Suggestions() {}

  /** What follows the message of the exception; may be empty. */
  static String trailer(PyBaseException exception) {
    PyType type = exception.type();
    if (!(exception.member(Members.NAME) instanceof String name)) {
      return type.isSubtypeOf(ExceptionTypes.IMPORT_ERROR) ? forImport(exception) : "";
    }
    if (type.isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
      Object object = exception.member(Members.OBJECT);
      return object == null ? "" : trailer(closest(name, names(object)));
    }
    if (type.isSubtypeOf(ExceptionTypes.NAME_ERROR)) {
      return forName(exception, name);
    }
    return type.isSubtypeOf(ExceptionTypes.IMPORT_ERROR) ? forImport(exception) : "";
  }

  private static String trailer(String suggestion) {
    return suggestion == null ? "" : ". Did you mean: " + ObjectProtocol.repr(suggestion) + "?";
  }

  /** The names that the object has; a failure must not hide the exception that is to be shown. */
  private static List<Object> names(Object object) {
    try {
      return ObjectProtocol.dir(object);
    } catch (PyBaseException failure) {
      return List.of();
    }
  }

  /** The names of the module that lacks what {@code from module import name} asks for. */
  private static String forImport(PyBaseException exception) {
    Object module = exception.member(Members.MODULE);
    return module != null && exception.member(Members.NAME_FROM) instanceof String name
        ? trailer(closest(name, names(module)))
        : "";
  }

  private static String forName(PyBaseException exception, String name) {
    Traceback last = exception.traceback();
    if (last == null) {
      return "";
    }
    while (last.next() != null) {
      last = last.next();
    }
    String suggestion = closestInScope(last, name);
    if (!StandardModules.contains(name)) {
      return trailer(suggestion);
    }
    String forgotten = "did you forget to import " + ObjectProtocol.repr(name) + "?";
    return suggestion == null
        ? ". D" + forgotten.substring(1)
        : trailer(suggestion) + " Or " + forgotten;
  }

  /** Of the function's local variables, else of the globals, else of the builtins. */
  private static String closestInScope(Traceback entry, String name) {
    List<?> locals = Arrays.asList(entry.code().variableNames());
    String suggestion = closest(name, locals);
    PyModule module = entry.code().table().module();
    if (suggestion == null && module != null) {
      suggestion = closest(name, List.copyOf(module.dictionary().keySet()));
      if (suggestion == null) {
        suggestion = closest(name, List.copyOf(module.builtins().dictionary().keySet()));
      }
    }
    return suggestion;
  }

  /** {@code calculate_suggestions}: the first of the closest names, or {@code null}. */
  static String closest(String name, List<?> candidates) {
    if (candidates.size() >= MOST_CANDIDATES) {
      return null;
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Object candidate : candidates) {
      if (candidate instanceof String other && !other.equals(name)) {
        int limit = (name.length() + other.length() + 3) * EditDistance.MOVE_COST / 6;
        limit = Math.min(limit, bestDistance - 1);
        int distance = EditDistance.between(name, other, limit);
        if (distance <= limit) {
          best = other;
          bestDistance = distance;
        }
      }
    }
    return best;
  }
}
