package dev.lasti.runtime.modules.warnings;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.errors.Warnings;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.CallProtocol;

/** Gives the warnings of the runtime. */
public final class WarningsHook implements Warnings.Hook {

  @Override
  public void warn(PyType category, String message) {
    WarningContext context = WarningContext.ofCaller(1, PyTuple.EMPTY);
    Warning.of(category, message, context, null).issue();
  }

  @Override
  public void warnExplicit(PyType category, String message, String fileName, int line) {
    WarningContext context = WarningContext.ofFile(fileName, line, null);
    Warning.of(category, message, context, null).issue();
  }

  @Override
  public void warnUnawaited(Object coroutine, String qualifiedName) {
    if (!warnsByModule(coroutine)) {
      try {
        String message = "coroutine '" + qualifiedName + "' was never awaited";
        WarningContext nowhere = new WarningContext("sys", 1, "sys", null);
        Warning.of(ExceptionTypes.RUNTIME_WARNING, message, nowhere, null).issue();
      } catch (PyBaseException e) {
        Unraisable.report(e, coroutine);
      }
    }
  }

  /** Whether the module's own function gave the warning, be it as an error. */
  private static boolean warnsByModule(Object coroutine) {
    Object warn = LibraryWarnings.attribute("_warn_unawaited_coroutine");
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
}
