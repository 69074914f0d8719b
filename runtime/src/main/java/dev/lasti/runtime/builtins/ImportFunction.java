package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.imports.NamedImport;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;

/** The builtin function {@code __import__}. */
final class ImportFunction {
  private ImportFunction() {}

  @PyMethod("__import__(name, globals=None, locals=None, fromlist=(), level=0)")
  static Object importModule(
      Object name, Object globals, Object locals, Object fromList, Object level) {
    if (!(Values.of(name) instanceof String text)) {
      throw PyErrors.typeError("module name must be a string");
    }
    int dots = level == null ? 0 : NumberProtocol.asInt(level);
    PyDict names = Values.of(globals) instanceof PyDict dict ? dict : new PyDict();
    if (dots > 0 && !(Values.of(globals) instanceof PyDict)) {
      throw PyErrors.typeError("globals must be a dict");
    }
    return NamedImport.run(text, names, fromList == null ? PyNone.NONE : fromList, dots);
  }
}
