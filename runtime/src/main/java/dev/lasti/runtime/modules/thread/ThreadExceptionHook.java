package dev.lasti.runtime.modules.thread;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.TracebackPrinter;
import dev.lasti.runtime.io.StandardStreams;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.StructSequence;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;

/** {@code threading.excepthook}: what prints the exceptions that end threads. */
final class ThreadExceptionHook {
  static final PyType ARGUMENTS =
      StructSequence.define(
          "_thread._ExceptHookArgs", "exc_type", "exc_value", "exc_traceback", "thread");

  private ThreadExceptionHook() {}

  /** Raises TypeError for anything but {@code _ExceptHookArgs}. */
  @PyMethod("_excepthook(args, /)")
  static void exceptHook(Object arguments) {
    if (!PyType.of(arguments).isSubtypeOf(ARGUMENTS)
        || !(Values.of(arguments) instanceof PyTuple items)) {
      throw PyErrors.typeError("_thread.excepthook argument type must be ExceptHookArgs");
    }
    if (items.get(0) == ExceptionTypes.SYSTEM_EXIT
        || !(items.get(1) instanceof PyBaseException exception)) {
      return;
    }
    Object name =
        items.get(3) == PyNone.NONE ? null : AttributeProtocol.find(items.get(3), "_name");
    String thread = name == null ? ThreadModule.getIdent() + "" : ObjectProtocol.str(name);
    StandardStreams.error()
        .print("Exception in thread " + thread + ":\n" + TracebackPrinter.format(exception));
  }
}
