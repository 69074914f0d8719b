package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.imports.Importer;
import dev.lasti.runtime.imports.NamedImport;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/** {@code sys.breakpointhook}: PEP 553, {@code sys_breakpointhook}. */
final class BreakpointHook {
  private static final String VARIABLE = "PYTHONBREAKPOINT";

  private BreakpointHook() {}

  /**
   * Calls what the environment variable names; {@code pdb.set_trace} if it names nothing. Warns if
   * there is no such thing.
   */
  @PyMethod("breakpointhook(*args, **kws)")
  static Object breakpointHook(Object[] arguments, PyDict keywords) {
    String name = variable();
    if (name.equals("0")) {
      return PyNone.NONE;
    }
    Object hook = named(name.isEmpty() ? "pdb.set_trace" : name);
    if (hook == null) {
      Warnings.warn(
          ExceptionTypes.RUNTIME_WARNING,
          "Ignoring unimportable $" + VARIABLE + ": \"" + name + "\"");
      return PyNone.NONE;
    }
    KeywordArguments all = KeywordArguments.of(arguments, keywords);
    return CallProtocol.callKeywords(hook, all.values(), all.names());
  }

  /** The function that a dotted name stands for, or {@code null}. */
  private static Object named(String name) {
    int dot = name.lastIndexOf('.');
    if (dot == 0) {
      return null;
    }
    String module = dot < 0 ? "builtins" : name.substring(0, dot);
    try {
      Object imported = NamedImport.run(module, new PyDict(), PyTuple.of("__doc__"), 0);
      return AttributeProtocol.find(imported, name.substring(dot + 1));
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.IMPORT_ERROR)) {
        return null;
      }
      throw e;
    }
  }

  /** Of the process, whose environment Java cannot change, unless the program has changed it. */
  private static String variable() {
    Object os = Importer.MODULES.get("os");
    Object environment = os == null ? null : AttributeProtocol.find(os, "environ");
    if (environment == null) {
      String value = System.getenv(VARIABLE);
      return value == null ? "" : value;
    }
    Object value = CallProtocol.call(AttributeProtocol.get(environment, "get"), VARIABLE, "");
    return Values.of(value) instanceof String text ? text : "";
  }
}
