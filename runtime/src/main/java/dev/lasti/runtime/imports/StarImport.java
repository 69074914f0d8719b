package dev.lasti.runtime.imports;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;
import dev.lasti.runtime.protocol.Namespaces;

/** {@code from module import *}: {@code import_all_from} in {@code ceval.c}. */
final class StarImport {
  private StarImport() {}

  /** Binds the names in {@code __all__}. Raises AttributeError for one that the module lacks. */
  static void exported(Object namespace, Object module, Object names) {
    Object iterator = IteratorProtocol.getIterator(names);
    Object name = IteratorProtocol.nextOrNull(iterator);
    while (name != null) {
      String text = text(module, name, "Item in ", ".__all__ must be str, not ");
      Namespaces.store(namespace, text, AttributeProtocol.get(module, text));
      name = IteratorProtocol.nextOrNull(iterator);
    }
  }

  /** Binds all names that do not start with an underscore. */
  static void all(Object namespace, Object module) {
    Object dictionary = AttributeProtocol.find(module, "__dict__");
    if (dictionary == null) {
      throw PyErrors.create(
          ExceptionTypes.IMPORT_ERROR, "from-import-* object has no __dict__ and no __all__");
    }
    Object keys = CallProtocol.call(AttributeProtocol.get(dictionary, "keys"));
    for (Object key : IteratorProtocol.toList(keys).toArray()) {
      String text = text(module, key, "Key in ", ".__dict__ must be str, not ");
      if (!text.startsWith("_")) {
        Namespaces.store(namespace, text, AttributeProtocol.get(module, text));
      }
    }
  }

  private static String text(Object module, Object name, String where, String expected) {
    if (Values.of(name) instanceof String text) {
      return text;
    }
    Object moduleName = AttributeProtocol.get(module, "__name__");
    throw PyErrors.typeError(where + moduleName + expected + PyType.of(name).name());
  }
}
