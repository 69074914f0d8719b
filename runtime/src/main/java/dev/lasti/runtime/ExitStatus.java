package dev.lasti.runtime;

import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.TracebackPrinter;
import dev.lasti.runtime.io.StandardStreams;
import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import java.math.BigInteger;

/** What the end of a program prints, and the exit status that follows: {@code pythonrun.c}. */
final class ExitStatus {
  static final int OK = 0;
  static final int UNCAUGHT = 1;
  static final int INTERRUPTED = 130;

  /** What a shell makes of a process that SIGPIPE ended. */
  static final int CLOSED_PIPE = 141;

  private ExitStatus() {}

  /** The status for an exception that nobody caught, once {@code sys.excepthook} has seen it. */
  static int of(PyBaseException uncaught) {
    if (uncaught.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
      return ofSystemExit(uncaught);
    }
    if (uncaught.type() == ExceptionTypes.BROKEN_PIPE_ERROR) {
      return CLOSED_PIPE;
    }
    report(uncaught);
    boolean isInterrupt = uncaught.type().isSubtypeOf(ExceptionTypes.KEYBOARD_INTERRUPT);
    return isInterrupt ? INTERRUPTED : UNCAUGHT;
  }

  /** {@code handle_system_exit}: what is no number is printed. */
  private static int ofSystemExit(PyBaseException exit) {
    Object code = AttributeProtocol.find(exit, "code");
    Object value = Values.of(code == null ? PyNone.NONE : code);
    if (value == PyNone.NONE) {
      return OK;
    }
    if (value instanceof Long number) {
      return number.intValue();
    }
    if (value instanceof Boolean truth) {
      return truth ? 1 : 0;
    }
    if (value instanceof BigInteger) {
      print("OverflowError: Python int too large to convert to C long\n");
      return -1;
    }
    StandardStreams.output().flush();
    print(ObjectProtocol.str(code) + "\n");
    return UNCAUGHT;
  }

  /** {@code _PyErr_PrintEx}: what the hook raises is printed, but SystemExit leaves. */
  private static void report(PyBaseException uncaught) {
    StandardStreams.output().flush();
    Object hook = SysModule.MODULE.global("excepthook");
    if (hook == null) {
      print("sys.excepthook is missing\n" + TracebackPrinter.format(uncaught));
      return;
    }
    Object traceback = uncaught.traceback() == null ? PyNone.NONE : uncaught.traceback();
    try {
      CallProtocol.call(hook, uncaught.type(), uncaught, traceback);
    } catch (PyBaseException e) {
      if (e.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
        throw e;
      }
      print("Error in sys.excepthook:\n" + TracebackPrinter.format(e));
      print("\nOriginal exception was:\n" + TracebackPrinter.format(uncaught));
    }
  }

  private static void print(String text) {
    StandardStreams.error().print(text);
  }
}
