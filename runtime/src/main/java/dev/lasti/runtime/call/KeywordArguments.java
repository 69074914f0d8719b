package dev.lasti.runtime.call;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.AttributeNames;
import dev.lasti.runtime.objects.PyDict;
import java.util.Map;

/**
 * The arguments of a call in the form of {@code PyCallable.callKeywords}.
 *
 * @param values the positional arguments and then the value of each keyword argument
 * @param names the names of the keyword arguments, or {@code null} where there are none
 */
public record KeywordArguments(Object[] values, String[] names) {

  /**
   * From {@code *arguments} and {@code **keywords}. Raises TypeError for names that are no text.
   */
  public static KeywordArguments of(Object[] arguments, PyDict keywords) {
    if (keywords == null || keywords.size() == 0) {
      return new KeywordArguments(arguments, null);
    }
    Object[] values = new Object[arguments.length + keywords.size()];
    String[] names = new String[keywords.size()];
    System.arraycopy(arguments, 0, values, 0, arguments.length);
    int i = 0;
    for (Map.Entry<Object, Object> entry : keywords.entrySet()) {
      names[i] = name(entry.getKey());
      values[arguments.length + i++] = entry.getValue();
    }
    return new KeywordArguments(values, names);
  }

  private static String name(Object key) {
    String text = AttributeNames.textOrNull(key);
    if (text == null) {
      throw PyErrors.typeError("keywords must be strings");
    }
    return text;
  }
}
