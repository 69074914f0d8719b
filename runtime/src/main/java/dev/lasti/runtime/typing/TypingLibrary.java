package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.imports.Importer;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/** The library's {@code typing}, where it is imported: {@code call_typing_func_object}. */
final class TypingLibrary {
  private TypingLibrary() {}

  static boolean isLoaded() {
    return Importer.MODULES.get("typing") != null;
  }

  /** What a function of {@code typing} returns, or {@code null} where nobody imported it. */
  static Object call(String name, Object... arguments) {
    return isLoaded() ? CallProtocol.callArray(function(name), arguments) : null;
  }

  private static Object function(String name) {
    return AttributeProtocol.get(Importer.MODULES.get("typing"), name);
  }

  static void initSubclass(PyType type, KeywordArguments arguments) {
    Object[] values = new Object[arguments.values().length + 1];
    values[0] = type;
    System.arraycopy(arguments.values(), 0, values, 1, values.length - 1);
    CallProtocol.callKeywords(function("_generic_init_subclass"), values, arguments.names());
  }
}
