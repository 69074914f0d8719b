package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** What calls of getters take, and how getters print what they were made with. */
final class GetterArguments {
  private GetterArguments() {}

  /** The one argument of a call. Raises TypeError for any other number, and for keywords. */
  static Object single(String getter, Object[] arguments, String[] keywords) {
    if (keywords != null && keywords.length > 0) {
      throw PyErrors.typeError(getter + "() takes no keyword arguments");
    }
    if (arguments.length != 1) {
      throw PyErrors.typeError(getter + " expected 1 argument, got " + arguments.length);
    }
    return arguments[0];
  }

  /** As {@link #single(String, Object[], String[])}. */
  static Object single(String getter, Object[] arguments, PyDict keywords) {
    return single(getter, arguments, keywords.isEmpty() ? null : new String[keywords.size()]);
  }

  /** The values in parentheses. */
  static String repr(Object[] values) {
    StringBuilder out = new StringBuilder("(");
    for (int i = 0; i < values.length; i++) {
      out.append(i == 0 ? "" : ", ").append(ObjectProtocol.repr(values[i]));
    }
    return out.append(')').toString();
  }
}
