package dev.lasti.runtime.objects;

import java.util.HashMap;
import java.util.Map;

/**
 * What names were found to mean in a type.
 *
 * <p>Programs can make names without end, {@code getattr(x, name + "x")}, so very long ones are not
 * remembered, nor more than so many: CPython's {@code MCACHE_MAX_ATTR_SIZE} and the size of its
 * type cache.
 */
final class LookupCache {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_NAMES = 4096;

  private final Map<String, Object> answers = new HashMap<>();

  Object get(String name) {
    return answers.get(name);
  }

  synchronized void put(String name, Object answer) {
    if (name.length() <= LONGEST_NAME && answers.size() < MOST_NAMES) {
      answers.put(name, answer);
    }
  }

  synchronized void clear() {
    answers.clear();
  }
}
