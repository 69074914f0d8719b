package dev.lasti.runtime.call;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyFunction;
import java.util.ArrayList;
import java.util.List;

/**
 * The TypeErrors of calls of Python functions: {@code too_many_positional}, {@code
 * missing_arguments} and the others in {@code Python/ceval.c}.
 */
final class BindingErrors {
  private BindingErrors() {}

  static PyBaseException tooManyPositional(PyFunction function, int given, Object[] values) {
    PyCode code = function.code();
    int count = code.argumentCount();
    int defaults = function.defaults().length;
    String takes = defaults == 0 ? "" + count : "from " + (count - defaults) + " to " + count;
    boolean plural = defaults > 0 || count != 1;
    return PyErrors.typeError(
        function.qualifiedName()
            + "() takes "
            + takes
            + (plural ? " positional arguments but " : " positional argument but ")
            + given
            + keywordOnlyGiven(code, given, values)
            + (given == 1 && !hasKeywordOnly(code, values) ? " was given" : " were given"));
  }

  private static boolean hasKeywordOnly(PyCode code, Object[] values) {
    return keywordOnlyCount(code, values) > 0;
  }

  private static int keywordOnlyCount(PyCode code, Object[] values) {
    int count = 0;
    for (int i = 0; i < code.keywordOnlyCount(); i++) {
      count += values[code.argumentCount() + i] == null ? 0 : 1;
    }
    return count;
  }

  private static String keywordOnlyGiven(PyCode code, int given, Object[] values) {
    int count = keywordOnlyCount(code, values);
    if (count == 0) {
      return "";
    }
    return " positional argument"
        + (given == 1 ? "" : "s")
        + " (and "
        + count
        + " keyword-only argument"
        + (count == 1 ? ")" : "s)");
  }

  static PyBaseException multipleValues(PyFunction function, String keyword) {
    return PyErrors.typeError(
        function.qualifiedName() + "() got multiple values for argument '" + keyword + "'");
  }

  static PyBaseException unexpectedKeyword(PyFunction function, String keyword, String[] keywords) {
    PyCode code = function.code();
    List<String> positionalOnly = new ArrayList<>();
    for (int i = 0; i < code.positionalOnlyCount(); i++) {
      for (String given : keywords) {
        if (given.equals(code.variableNames()[i])) {
          positionalOnly.add(given);
        }
      }
    }
    if (positionalOnly.isEmpty()) {
      return PyErrors.typeError(
          function.qualifiedName() + "() got an unexpected keyword argument '" + keyword + "'");
    }
    return PyErrors.typeError(
        function.qualifiedName()
            + "() got some positional-only arguments passed as keyword arguments: '"
            + String.join(", ", positionalOnly)
            + "'");
  }

  static PyBaseException missingPositional(PyFunction function, Object[] values, int end) {
    return missing(function, "positional", values, 0, end);
  }

  static PyBaseException missingKeywordOnly(PyFunction function, Object[] values) {
    int first = function.code().argumentCount();
    int end = first + function.code().keywordOnlyCount();
    return missing(function, "keyword-only", values, first, end);
  }

  private static PyBaseException missing(
      PyFunction function, String kind, Object[] values, int from, int to) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (values[i] == null) {
        names.add("'" + function.code().variableNames()[i] + "'");
      }
    }
    return PyErrors.typeError(
        function.qualifiedName()
            + "() missing "
            + names.size()
            + " required "
            + kind
            + (names.size() == 1 ? " argument: " : " arguments: ")
            + enumeration(names));
  }

  /** {@code 'a'}, {@code 'a' and 'b'}, {@code 'a', 'b', and 'c'}. */
  private static String enumeration(List<String> names) {
    int last = names.size() - 1;
    return switch (names.size()) {
      case 1 -> names.get(0);
      case 2 -> names.get(0) + " and " + names.get(1);
      default -> String.join(", ", names.subList(0, last)) + ", and " + names.get(last);
    };
  }
}
