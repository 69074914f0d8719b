package dev.lasti.runtime.modules.warnings;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** What happens to a warning: {@code get_filter}. */
final class WarningFilters {
  static final String DEFAULT_ACTION = "default";

  private static final int FILTER_SIZE = 5;
  private static PyList usual = defaults();

  private WarningFilters() {}

  /**
   * An action and whom it is for: the text, the class, the module and the line of a warning.
   *
   * @param item the tuple that the program sees, or the default action
   */
  record Choice(String action, Object item) {}

  private static PyTuple filter(String action, PyType category, Object module) {
    return PyTuple.of(action, PyNone.NONE, category, module, 0L);
  }

  /** {@code init_filters}. */
  private static PyList defaults() {
    return PyList.of(
        filter(DEFAULT_ACTION, ExceptionTypes.DEPRECATION_WARNING, "__main__"),
        filter("ignore", ExceptionTypes.DEPRECATION_WARNING, PyNone.NONE),
        filter("ignore", ExceptionTypes.PENDING_DEPRECATION_WARNING, PyNone.NONE),
        filter("ignore", ExceptionTypes.IMPORT_WARNING, PyNone.NONE),
        filter("ignore", ExceptionTypes.RESOURCE_WARNING, PyNone.NONE));
  }

  /** Begins anew with the list that {@code _warnings.filters} is. */
  static PyList reset() {
    usual = defaults();
    return usual;
  }

  /** The action of the first filter that matches. Raises TypeError and ValueError for odd ones. */
  static Choice choose(PyType category, Object text, WarningContext context) {
    Object current = LibraryWarnings.attribute("filters");
    if (current != null && !(Values.of(current) instanceof PyList)) {
      throw PyErrors.valueError("_warnings.filters must be a list");
    }
    PyList filters = current == null ? usual : (PyList) Values.of(current);
    for (int i = 0; i < filters.size(); i++) {
      if (!(filters.get(i) instanceof PyTuple filter) || filter.size() != FILTER_SIZE) {
        throw PyErrors.valueError("_warnings.filters item " + i + " isn't a 5-tuple");
      }
      String action = action(filter.get(0), "action");
      if (matches(filter, category, text, context)) {
        return new Choice(action, filter);
      }
    }
    Object otherwise = LibraryWarnings.attribute("defaultaction");
    String action =
        otherwise == null ? DEFAULT_ACTION : action(otherwise, "_warnings.defaultaction");
    return new Choice(action, action);
  }

  private static String action(Object value, String what) {
    if (Values.of(value) instanceof String text) {
      return text;
    }
    throw PyErrors.typeError(what + " must be a string, not '" + PyType.of(value).name() + "'");
  }

  private static boolean matches(
      PyTuple filter, PyType category, Object text, WarningContext context) {
    if (!matches(filter.get(1), text) || !matches(filter.get(3), context.module())) {
      return false;
    }
    int line = NumberProtocol.asInt(filter.get(4));
    return ObjectProtocol.isSubclass(category, filter.get(2))
        && (line == 0 || line == context.line());
  }

  /** {@code check_matched}: None matches all, a text itself, a compiled pattern decides. */
  private static boolean matches(Object pattern, Object text) {
    if (pattern == PyNone.NONE) {
      return true;
    }
    return pattern instanceof String wanted
        ? wanted.equals(text)
        : ObjectProtocol.isTrue(CallProtocol.call(AttributeProtocol.get(pattern, "match"), text));
  }
}
