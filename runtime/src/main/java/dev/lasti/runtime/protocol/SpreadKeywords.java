package dev.lasti.runtime.protocol;

import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyDict;
import java.util.Arrays;

/** Calls with the keyword arguments of a dict. */
final class SpreadKeywords {
  private SpreadKeywords() {}

  /** {@code callee(*positional, **keywords)}. Raises TypeError for a key that is no string. */
  static Object call(Object callee, Object[] positional, PyDict keywords) {
    String[] names = new String[keywords.size()];
    Object[] arguments = Arrays.copyOf(positional, positional.length + names.length);
    Object keys = IteratorProtocol.getIterator(keywords);
    for (int i = 0; i < names.length; i++) {
      Object key = IteratorProtocol.nextOrNull(keys);
      if (!(key instanceof String name)) {
        throw PyErrors.typeError("keywords must be strings");
      }
      names[i] = name;
      arguments[positional.length + i] = keywords.get(key);
    }
    return CallProtocol.callKeywords(callee, arguments, names);
  }
}
