package dev.lasti.runtime.modules;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.StructSequence;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;

/** Calls {@code sys.unraisablehook}, and is what that does by default. */
final class UnraisableHook implements Unraisable.Hook {
  private static PyType argumentsType;

  @Override
  public void report(PyBaseException exception, Object message, Object where) {
    Object hook = SysModule.MODULE.global("unraisablehook");
    try {
      if (hook != null) {
        CallProtocol.call(hook, arguments(exception, message, where));
      }
    } catch (PyBaseException e) {
      print("Exception ignored in sys.unraisablehook", hook, e);
    }
  }

  private static Object arguments(PyBaseException exception, Object message, Object where) {
    if (argumentsType == null) {
      argumentsType =
          StructSequence.define(
              "sys.UnraisableHookArgs",
              "exc_type",
              "exc_value",
              "exc_traceback",
              "err_msg",
              "object");
    }
    Object traceback = exception.traceback();
    return StructSequence.create(
        argumentsType,
        exception.type(),
        exception,
        traceback == null ? PyNone.NONE : traceback,
        message,
        where);
  }

  /** {@code sys.unraisablehook} itself. */
  static void print(Object unraisable) {
    Object value = AttributeProtocol.get(unraisable, "exc_value");
    if (value instanceof PyBaseException exception) {
      print(
          AttributeProtocol.get(unraisable, "err_msg"),
          AttributeProtocol.get(unraisable, "object"),
          exception);
    }
  }

  private static void print(Object message, Object where, PyBaseException exception) {
    Object file = SysModule.standardError();
    if (file != null && file != PyNone.NONE) {
      CallProtocol.call(
          AttributeProtocol.get(file, "write"), Unraisable.text(message, where, exception));
    }
  }
}
