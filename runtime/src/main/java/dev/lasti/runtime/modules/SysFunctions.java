package dev.lasti.runtime.modules;

import dev.lasti.runtime.builtins.BuiltinsModule;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.RecursionLimit;
import dev.lasti.runtime.errors.ThreadState;
import dev.lasti.runtime.errors.Traceback;
import dev.lasti.runtime.errors.TracebackPrinter;
import dev.lasti.runtime.frames.Call;
import dev.lasti.runtime.frames.CallStack;
import dev.lasti.runtime.frames.CallerTracker;
import dev.lasti.runtime.generators.AsyncGeneratorHooks;
import dev.lasti.runtime.generators.CoroutineOrigin;
import dev.lasti.runtime.objects.PyFrame;
import dev.lasti.runtime.objects.PyNone;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.PyType;
import dev.lasti.runtime.objects.StructureSize;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.AttributeProtocol;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;
import dev.lasti.runtime.protocol.ObjectProtocol;
import dev.lasti.runtime.text.IntegerText;

/** The functions of {@code sys}: {@code sysmodule.c}. */
final class SysFunctions {
  private SysFunctions() {}

  @PyMethod("exit(status=None, /)")
  static Object exit(Object status) {
    throw status == null || status == PyNone.NONE
        ? (PyBaseException) CallProtocol.call(ExceptionTypes.SYSTEM_EXIT)
        : (PyBaseException) CallProtocol.call(ExceptionTypes.SYSTEM_EXIT, status);
  }

  @PyMethod("exception()")
  static Object exception() {
    PyBaseException handled = ThreadState.current().handled();
    return handled == null ? PyNone.NONE : handled;
  }

  @PyMethod("exc_info()")
  static Object exceptionInfo() {
    PyBaseException handled = ThreadState.current().handled();
    if (handled == null) {
      return PyTuple.of(PyNone.NONE, PyNone.NONE, PyNone.NONE);
    }
    Traceback traceback = handled.traceback();
    return PyTuple.of(handled.type(), handled, traceback == null ? PyNone.NONE : traceback);
  }

  @PyMethod("excepthook(exctype, value, traceback, /)")
  static void exceptHook(Object type, Object value, Object traceback) {
    Object file = SysModule.standardError();
    if (file == null || file == PyNone.NONE || !(value instanceof PyBaseException exception)) {
      return;
    }
    CallProtocol.call(AttributeProtocol.get(file, "write"), TracebackPrinter.format(exception));
  }

  @PyMethod("unraisablehook(unraisable, /)")
  static void unraisableHook(Object unraisable) {
    UnraisableHook.print(unraisable);
  }

  @PyMethod("set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)")
  static void setAsyncGeneratorHooks(Object firstIteration, Object finalizer) {
    AsyncGeneratorHooks before = AsyncGeneratorHooks.current();
    AsyncGeneratorHooks.current(
        new AsyncGeneratorHooks(
            hook(firstIteration, before.firstIteration()), hook(finalizer, before.finalizer())));
  }

  /** What was given; None is no hook, and what was left out stays. */
  private static Object hook(Object given, Object before) {
    if (given == null) {
      return before;
    }
    return given == PyNone.NONE ? null : given;
  }

  @PyMethod("get_asyncgen_hooks()")
  static Object getAsyncGeneratorHooks() {
    AsyncGeneratorHooks hooks = AsyncGeneratorHooks.current();
    return SysConstants.asyncGeneratorHooks(hooks.firstIteration(), hooks.finalizer());
  }

  /** Prints a value and binds {@code builtins._} to it. */
  @PyMethod("displayhook(object, /)")
  static void displayHook(Object object) {
    if (object != PyNone.NONE) {
      BuiltinsModule.MODULE.global("_", PyNone.NONE);
      Object write = AttributeProtocol.get(SysModule.standardOutput(), "write");
      CallProtocol.call(write, ObjectProtocol.repr(object) + "\n");
      BuiltinsModule.MODULE.global("_", object);
    }
  }

  /** {@code sys._getframe()}. Raises ValueError if there are not so many calls. */
  @PyMethod("_getframe(depth=0, /)")
  static Object getFrame(Object depth) {
    int wanted = depth == null ? 0 : Math.max(0, NumberProtocol.asInt(depth));
    PyFrame frame = CallStack.capture().frame(wanted);
    if (frame == null) {
      throw PyErrors.valueError("call stack is not deep enough");
    }
    return frame;
  }

  /** The {@code __name__} of the module whose code runs, or None if there are not so many calls. */
  @PyMethod("_getframemodulename(depth=0)")
  static Object getFrameModuleName(Object depth) {
    int wanted = depth == null ? 0 : Math.max(0, NumberProtocol.asInt(depth));
    Call call = CallStack.capture().call(wanted);
    Object name = call == null ? null : call.globals().get("__name__");
    return name == null ? PyNone.NONE : name;
  }

  @PyMethod("get_coroutine_origin_tracking_depth()")
  static int getOriginDepth() {
    return CoroutineOrigin.depth();
  }

  @PyMethod("set_coroutine_origin_tracking_depth(depth)")
  static void setOriginDepth(Object depth) {
    int wanted = NumberProtocol.asInt(depth);
    if (wanted < 0) {
      throw PyErrors.valueError("depth must be >= 0");
    }
    CoroutineOrigin.track(wanted, new CallerTracker());
  }

  @PyMethod("getrecursionlimit()")
  static int getRecursionLimit() {
    return RecursionLimit.get();
  }

  @PyMethod("setrecursionlimit(limit, /)")
  static void setRecursionLimit(Object limit) {
    int depth = NumberProtocol.asInt(limit);
    if (depth < 1) {
      throw PyErrors.valueError("recursion limit must be greater or equal than 1");
    }
    RecursionLimit.set(depth);
  }

  @PyMethod("intern(string, /)")
  static String intern(Object string) {
    if (string instanceof String text) {
      return text;
    }
    String expected = Values.of(string) instanceof String ? "can't intern " : null;
    throw PyErrors.typeError(
        expected == null
            ? "intern() argument must be str, not " + PyType.of(string).name()
            : expected + PyType.of(string).name());
  }

  @PyMethod("getsizeof(object, default=<unrepresentable>)")
  static Object getSizeOf(Object object, Object otherwise) {
    try {
      return StructureSize.withHeader(object);
    } catch (PyBaseException e) {
      if (otherwise == null || !e.type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
        throw e;
      }
    }
    return otherwise;
  }

  /** Nothing counts references here; a fresh object has two in CPython. */
  @PyMethod("getrefcount(object, /)")
  static Object getReferenceCount(Object object) {
    return 2L;
  }

  @PyMethod("get_int_max_str_digits()")
  static int getMaxDigits() {
    return IntegerText.maxDigits();
  }

  @PyMethod("set_int_max_str_digits(maxdigits)")
  static void setMaxDigits(Object maximum) {
    int digits = NumberProtocol.asInt(maximum);
    if (digits != 0 && digits < IntegerText.MAX_DIGITS_THRESHOLD) {
      throw PyErrors.valueError("maxdigits must be 0 or larger than 640");
    }
    IntegerText.setMaxDigits(digits);
  }

  @PyMethod("getdefaultencoding()")
  static String getDefaultEncoding() {
    return "utf-8";
  }

  @PyMethod("getfilesystemencoding()")
  static String getFileSystemEncoding() {
    return "utf-8";
  }

  @PyMethod("is_finalizing()")
  static boolean isFinalizing() {
    return false;
  }
}
