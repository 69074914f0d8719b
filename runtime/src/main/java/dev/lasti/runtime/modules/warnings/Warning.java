package dev.lasti.runtime.modules.warnings;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.SourceLines;
import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/**
 * One warning: {@code warn_explicit} in {@code _warnings.c}.
 *
 * @param text what the filters compare, most often a str
 * @param message the exception
 * @param source the object that the warning is about, or {@code null}
 */
record Warning(
    PyType category, Object text, Object message, WarningContext context, Object source) {

  /**
   * A warning with a message or, in its place, with the exception itself, whose class counts then.
   */
  static Warning of(PyType category, Object message, WarningContext context, Object source) {
    return ObjectProtocol.isInstance(message, ExceptionTypes.WARNING)
        ? new Warning(PyType.of(message), ObjectProtocol.str(message), message, context, source)
        : new Warning(category, message, CallProtocol.call(category, message), context, source);
  }

  /** Shows it, raises it, or does nothing, as the filters say and as nobody was told before. */
  void issue() {
    if (context.module() == PyNone.NONE) {
      return;
    }
    PyTuple key = PyTuple.of(text, category, (long) context.line());
    if (context.registry() != null && WarningRegistry.has(context.registry(), key)) {
      return;
    }
    WarningFilters.Choice choice = WarningFilters.choose(category, text, context);
    switch (choice.action()) {
      case "error" -> throw error();
      case "ignore" -> {}
      case "always" -> show();
      default -> showUnlessKnown(choice, key);
    }
  }

  private PyBaseException error() {
    return message instanceof PyBaseException exception
        ? exception
        : PyErrors.create(category, message);
  }

  private void showUnlessKnown(WarningFilters.Choice choice, PyTuple key) {
    if (context.registry() != null) {
      context.registry().put(key, true);
    }
    if (!isKnown(choice)) {
      show();
    }
  }

  /** Whether the action wants only one warning and that has been given. Raises RuntimeError. */
  private boolean isKnown(WarningFilters.Choice choice) {
    PyTuple key = PyTuple.of(text, category);
    return switch (choice.action()) {
      case "once" ->
          WarningRegistry.note(
              context.registry() == null ? WarningRegistry.once() : context.registry(), key);
      case "module" -> context.registry() != null && WarningRegistry.note(context.registry(), key);
      case WarningFilters.DEFAULT_ACTION -> false;
      default ->
          throw PyErrors.runtimeError(
              "Unrecognized action ("
                  + ObjectProtocol.repr(choice.action())
                  + ") in warnings.filters:\n "
                  + ObjectProtocol.repr(choice.item()));
    };
  }

  /** {@code call_show_warning}. Raises what the program's function for it raises. */
  private void show() {
    Object show = LibraryWarnings.attribute("_showwarnmsg");
    if (show == null) {
      print();
      return;
    }
    if (!CallProtocol.isCallable(show)) {
      throw PyErrors.typeError("warnings._showwarnmsg() must be set to a callable");
    }
    Object type = LibraryWarnings.attribute("WarningMessage");
    if (type == null) {
      throw PyErrors.runtimeError("unable to get warnings.WarningMessage");
    }
    CallProtocol.call(show, CallProtocol.callArray(type, details()));
  }

  private Object[] details() {
    Object about = source == null ? PyNone.NONE : source;
    long line = context.line();
    return new Object[] {message, category, context.file(), line, PyNone.NONE, PyNone.NONE, about};
  }

  /** {@code show_warning}: what the module {@code warnings} would do. */
  private void print() {
    Object file = SysModule.standardError();
    if (file == null || file == PyNone.NONE) {
      return;
    }
    String line = SourceLines.line(context.file(), context.line());
    String place = context.file() + ":" + context.line() + ": ";
    String shown = line == null || line.isBlank() ? "" : "  " + line.strip() + "\n";
    String all = place + category.name() + ": " + ObjectProtocol.str(text) + "\n" + shown;
    CallProtocol.call(AttributeProtocol.get(file, "write"), all);
  }
}
