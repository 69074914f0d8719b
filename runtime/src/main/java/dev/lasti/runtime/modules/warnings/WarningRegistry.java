package dev.lasti.runtime.modules.warnings;

import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** What has been warned of already: the dict {@code __warningregistry__} of each module. */
final class WarningRegistry {
  private static PyDict usual = new PyDict();
  private static long filtersVersion;

  private WarningRegistry() {}

  /** The registry of all modules together, or the one that {@code warnings} has by now. */
  static PyDict once() {
    return LibraryWarnings.attribute("onceregistry") instanceof PyDict dict ? dict : usual;
  }

  /** Begins anew with the dict that {@code _warnings._onceregistry} is. */
  static PyDict reset() {
    usual = new PyDict();
    return usual;
  }

  /** Lets each registry be cleared when it is asked next. */
  static void forgetAll() {
    filtersVersion++;
  }

  /** {@code already_warned}: whether the key is noted. */
  static boolean has(PyDict registry, Object key) {
    Object version = registry.get("version");
    if (!(version instanceof Long number) || number != filtersVersion) {
      registry.clear();
      registry.put("version", filtersVersion);
      return false;
    }
    Object noted = registry.get(key);
    return noted != null && ObjectProtocol.isTrue(noted);
  }

  /** Notes a key. Returns whether it was noted before. */
  static boolean note(PyDict registry, Object key) {
    boolean isKnown = has(registry, key);
    registry.put(key, true);
    return isKnown;
  }
}
