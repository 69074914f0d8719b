package dev.lasti.runtime.call;

import dev.lasti.runtime.objects.PyCode;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyFunction;
import dev.lasti.runtime.objects.PyTuple;
import java.util.Arrays;

/**
 * Binds the arguments of a call to the parameters of a Python function: {@code initialize_locals}.
 *
 * <p>The order of the values is that of {@code co_varnames}: positional parameters, keyword-only
 * ones, {@code *args}, {@code **kwargs}.
 */
public final class ArgumentBinder {
  private ArgumentBinder() {}

  /**
   * The value of each parameter in the order of {@code co_varnames}. Raises TypeError with
   * CPython's texts.
   *
   * @param keywords the names of the keyword arguments, whose values are last, or {@code null}
   */
  public static Object[] bind(PyFunction function, Object[] arguments, String[] keywords) {
    PyCode code = function.code();
    if (keywords == null && arguments.length == code.simpleArgumentCount()) {
      return arguments;
    }
    int given = keywords == null ? arguments.length : arguments.length - keywords.length;
    Object[] values = new Object[code.parameterCount()];
    int positional = Math.min(given, code.argumentCount());
    System.arraycopy(arguments, 0, values, 0, positional);
    PyDict extraKeywords = packExtra(code, values, arguments, given);
    if (keywords != null) {
      bindKeywords(function, values, arguments, keywords, extraKeywords);
    }
    if (given > code.argumentCount() && !code.has(PyCode.VARARGS)) {
      throw BindingErrors.tooManyPositional(function, given, values);
    }
    fillDefaults(function, values, positional);
    if (code.keywordOnlyCount() > 0) {
      fillKeywordDefaults(function, values);
    }
    return values;
  }

  /** Stores {@code *args}, and an empty {@code **kwargs}, which is the result. */
  private static PyDict packExtra(PyCode code, Object[] values, Object[] arguments, int given) {
    int next = code.argumentCount() + code.keywordOnlyCount();
    if (code.has(PyCode.VARARGS)) {
      values[next++] =
          given > code.argumentCount()
              ? PyTuple.of(Arrays.copyOfRange(arguments, code.argumentCount(), given))
              : PyTuple.EMPTY;
    }
    if (!code.has(PyCode.VARKEYWORDS)) {
      return null;
    }
    PyDict extra = new PyDict();
    values[next] = extra;
    return extra;
  }

  private static void bindKeywords(
      PyFunction function, Object[] values, Object[] arguments, String[] keywords, PyDict extra) {
    PyCode code = function.code();
    int first = arguments.length - keywords.length;
    for (int i = 0; i < keywords.length; i++) {
      String keyword = keywords[i];
      int index = indexOf(code, keyword);
      if (index < 0) {
        if (extra == null) {
          throw BindingErrors.unexpectedKeyword(function, keyword, keywords);
        }
        extra.put(keyword, arguments[first + i]);
      } else if (values[index] != null) {
        throw BindingErrors.multipleValues(function, keyword);
      } else {
        values[index] = arguments[first + i];
      }
    }
  }

  /** The parameter that can be given by this name, or -1. */
  private static int indexOf(PyCode code, String keyword) {
    String[] names = code.variableNames();
    int end = code.argumentCount() + code.keywordOnlyCount();
    int first = code.positionalOnlyCount();
    for (int i = first; i < end; i++) {
      if (isIdentical(names[i], keyword)) {
        return i;
      }
    }
    for (int i = first; i < end; i++) {
      if (names[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  /** Names in code are constants, which Java makes one object each. */
  private static boolean isIdentical(String name, String keyword) {
    return name == keyword;
  }

  private static void fillDefaults(PyFunction function, Object[] values, int from) {
    Object[] defaults = function.defaults();
    int count = function.code().argumentCount();
    int firstDefault = count - defaults.length;
    for (int i = from; i < count; i++) {
      if (values[i] == null) {
        if (i < firstDefault) {
          throw BindingErrors.missingPositional(function, values, firstDefault);
        }
        values[i] = defaults[i - firstDefault];
      }
    }
  }

  private static void fillKeywordDefaults(PyFunction function, Object[] values) {
    PyCode code = function.code();
    PyDict defaults = function.keywordDefaults();
    boolean missing = false;
    int end = code.argumentCount() + code.keywordOnlyCount();
    for (int i = code.argumentCount(); i < end; i++) {
      if (values[i] == null) {
        values[i] = defaults == null ? null : defaults.get(code.variableNames()[i]);
        missing |= values[i] == null;
      }
    }
    if (missing) {
      throw BindingErrors.missingKeywordOnly(function, values);
    }
  }
}
