package dev.lasti.runtime.modules.warnings;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** The module {@code _warnings}. */
public final class WarningsModule {
  private WarningsModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("_warnings", null);
    ModuleFunctions.addAll(module, WarningsModuleMethods.TABLE);
    module.global("filters", WarningFilters.reset());
    module.global("_defaultaction", WarningFilters.DEFAULT_ACTION);
    module.global("_onceregistry", WarningRegistry.reset());
    return module;
  }

  /** {@code warnings_warn}. Raises what the filters make an error, and TypeError. */
  @PyMethod("warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())")
  static void warn(Object message, Object category, Object level, Object source, Object skipped) {
    PyType kind = category(message, category);
    if (skipped != null && !(Values.of(skipped) instanceof PyTuple)) {
      throw PyErrors.badArgument("warn() argument 'skip_file_prefixes'", "tuple", skipped);
    }
    PyTuple prefixes = skipped == null ? PyTuple.EMPTY : (PyTuple) Values.of(skipped);
    int depth = level == null ? 1 : NumberProtocol.asInt(level);
    WarningContext context =
        WarningContext.ofCaller(prefixes.isEmpty() ? depth : Math.max(2, depth), prefixes);
    Warning.of(kind, message, context, given(source)).issue();
  }

  private static Object given(Object argument) {
    return argument == PyNone.NONE ? null : argument;
  }

  /** {@code get_category}. */
  private static PyType category(Object message, Object category) {
    if (ObjectProtocol.isInstance(message, ExceptionTypes.WARNING)) {
      return PyType.of(message);
    }
    if (given(category) == null) {
      return ExceptionTypes.USER_WARNING;
    }
    if (category instanceof PyType type && type.isSubtypeOf(ExceptionTypes.WARNING)) {
      return type;
    }
    throw PyErrors.typeError(
        "category must be a Warning subclass, not '" + PyType.of(category).name() + "'");
  }

  /** {@code warnings_warn_explicit}. Raises what the filters make an error, and TypeError. */
  @PyMethod(
      "warn_explicit(message, category, filename, lineno, module=None, registry=None,"
          + " module_globals=None, source=None)")
  static void warnExplicit(
      Object message,
      PyType category,
      String file,
      Object line,
      Object module,
      Object registry,
      Object moduleGlobals,
      Object source) {
    Object used = given(registry);
    if (used != null && !(Values.of(used) instanceof PyDict)) {
      throw PyErrors.typeError("'registry' must be a dict or None");
    }
    Object globals = given(moduleGlobals);
    if (globals != null && !(Values.of(globals) instanceof PyDict)) {
      throw PyErrors.typeError(
          "module_globals must be a dict, not '" + PyType.of(globals).name() + "'");
    }
    PyDict memory = used == null ? null : (PyDict) Values.of(used);
    int number = NumberProtocol.asInt(line);
    WarningContext context =
        given(module) == null
            ? WarningContext.ofFile(file, number, memory)
            : new WarningContext(file, number, module, memory);
    Warning.of(category, message, context, given(source)).issue();
  }

  /** The filters are others: what was said already is said again. */
  @PyMethod("_filters_mutated()")
  static void filtersMutated() {
    WarningRegistry.forgetAll();
  }
}
