package dev.lasti.runtime.modules;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.SourceLines;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/**
 * Passes warnings on to the module {@code warnings} once the program has imported it. Until then
 * the filters are CPython's default ones, and nobody knows the line: {@code sys:1}.
 */
final class WarningsHook implements Warnings.Hook {

  @Override
  public void warn(PyType category, String message) {
    Object warn = function("warn");
    if (warn != null) {
      CallProtocol.call(warn, message, category);
    } else if (!isIgnored(category)) {
      print("sys:1: " + category.name() + ": " + message + "\n");
    }
  }

  @Override
  public void warnExplicit(PyType category, String message, String fileName, int line) {
    Object warn = function("warn_explicit");
    if (warn != null) {
      CallProtocol.callArray(warn, new Object[] {message, category, fileName, (long) line});
    } else if (!isIgnored(category)) {
      String source = SourceLines.line(fileName, line);
      String shown = source == null ? "" : "  " + source.strip() + "\n";
      print(fileName + ":" + line + ": " + category.name() + ": " + message + "\n" + shown);
    }
  }

  @Override
  public void warnUnawaited(Object coroutine, String qualifiedName) {
    if (!warnsByModule(coroutine)) {
      try {
        String message = "coroutine '" + qualifiedName + "' was never awaited";
        warn(ExceptionTypes.RUNTIME_WARNING, message);
      } catch (PyBaseException e) {
        Unraisable.report(e, coroutine);
      }
    }
  }

  /** Whether the module's own function gave the warning, be it as an error. */
  private static boolean warnsByModule(Object coroutine) {
    Object warn = function("_warn_unawaited_coroutine");
    if (warn == null) {
      return false;
    }
    try {
      CallProtocol.call(warn, coroutine);
      return true;
    } catch (PyBaseException e) {
      Unraisable.report(e, coroutine);
      return e.type().isSubtypeOf(ExceptionTypes.RUNTIME_WARNING);
    }
  }

  /** A function of the module, or {@code null}. */
  private static Object function(String name) {
    Object modules = SysModule.MODULE.global("modules");
    Object module = modules instanceof PyDict loaded ? loaded.get("warnings") : null;
    return module == null || module == PyNone.NONE ? null : AttributeProtocol.find(module, name);
  }

  /** {@code init_filters} of {@code _warnings.c}. */
  private static boolean isIgnored(PyType category) {
    return category.isSubtypeOf(ExceptionTypes.DEPRECATION_WARNING)
        || category.isSubtypeOf(ExceptionTypes.PENDING_DEPRECATION_WARNING)
        || category.isSubtypeOf(ExceptionTypes.IMPORT_WARNING)
        || category.isSubtypeOf(ExceptionTypes.RESOURCE_WARNING);
  }

  private static void print(String text) {
    Object file = SysModule.standardError();
    if (file != null && file != PyNone.NONE) {
      CallProtocol.call(AttributeProtocol.get(file, "write"), text);
    }
  }
}
