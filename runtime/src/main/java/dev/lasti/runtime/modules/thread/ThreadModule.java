package dev.lasti.runtime.modules.thread;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.EvalBreaker;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.objects.Values;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.NumberProtocol;

/** The module {@code _thread}. */
public final class ThreadModule {
  private static final long LEAST_STACK = 32768;
  private static final long DEFAULT_STACK = 16L << 20;

  private static Thread mainThread = Thread.currentThread();
  private static long stackSize;

  private ThreadModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("_thread", null);
    ModuleFunctions.addAll(module, ThreadModuleMethods.TABLE);
    ModuleFunctions.addAll(module, ThreadExceptionHookMethods.TABLE);
    module.global("LockType", Lock.TYPE);
    module.global("RLock", RLock.TYPE);
    module.global("_local", LocalStorage.TYPE);
    module.global("_ExceptHookArgs", ThreadExceptionHook.ARGUMENTS);
    module.global("error", ExceptionTypes.RUNTIME_ERROR);
    module.global("TIMEOUT_MAX", Waiting.MOST_SECONDS);
    for (String name : new String[] {"start_new_thread", "allocate_lock", "exit"}) {
      module.global(oldName(name), module.global(name));
    }
    mainThread = Thread.currentThread();
    return module;
  }

  private static String oldName(String name) {
    return switch (name) {
      case "start_new_thread" -> "start_new";
      case "allocate_lock" -> "allocate";
      default -> "exit_thread";
    };
  }

  /** Raises TypeError. What the function raises goes to {@code sys.unraisablehook}. */
  @PyMethod("start_new_thread(function, args, kwargs=<unrepresentable>, /)")
  static Object startNewThread(Object function, Object arguments, Object keywords) {
    if (!CallProtocol.isCallable(function)) {
      throw PyErrors.typeError("first arg must be callable");
    }
    if (!(Values.of(arguments) instanceof PyTuple tuple)) {
      throw PyErrors.typeError("2nd arg must be a tuple");
    }
    PyDict dict = keywords == null ? null : PyDict.valueOrNull(keywords);
    if (keywords != null && dict == null) {
      throw PyErrors.typeError("optional 3rd arg must be a dictionary");
    }
    long stack = stackSize == 0 ? DEFAULT_STACK : stackSize;
    PythonThread thread = new PythonThread(function, tuple, dict, stack);
    thread.start();
    return thread.getId();
  }

  @PyMethod("allocate_lock()")
  static Object allocateLock() {
    return new Lock();
  }

  @PyMethod("get_ident()")
  static long getIdent() {
    return Thread.currentThread().getId();
  }

  @PyMethod("get_native_id()")
  static long getNativeId() {
    return getIdent();
  }

  @PyMethod("_count()")
  static int count() {
    return PythonThread.running();
  }

  @PyMethod("exit()")
  static void exit() {
    throw PyErrors.create(ExceptionTypes.SYSTEM_EXIT);
  }

  /** Raises KeyboardInterrupt in the main thread: at once, or where it waits next. */
  @PyMethod("interrupt_main(signum=2, /)")
  static void interruptMain(Object signal) {
    long number = signal == null ? 2 : NumberProtocol.asInt(signal);
    if (number < 1 || number > 64) {
      throw PyErrors.valueError("signal number out of range");
    }
    if (Thread.currentThread() == mainThread) {
      throw PyErrors.create(ExceptionTypes.KEYBOARD_INTERRUPT);
    }
    EvalBreaker.interrupt();
  }

  @PyMethod("stack_size(size=0, /)")
  static long stackSize(Object size) {
    long before = stackSize;
    long bytes = size == null ? 0 : NumberProtocol.asSize(size);
    if (bytes < 0) {
      throw PyErrors.valueError("size must be 0 or a positive value");
    }
    if (bytes > 0 && bytes < LEAST_STACK) {
      throw PyErrors.valueError("size not valid: " + bytes + " bytes");
    }
    stackSize = bytes;
    return before;
  }

  @PyMethod("_set_sentinel()")
  static Object setSentinel() {
    Lock lock = new Lock();
    PythonThread.sentinel(lock);
    return lock;
  }

  @PyMethod("daemon_threads_allowed()")
  static boolean daemonThreadsAllowed() {
    return true;
  }

  @PyMethod("_is_main_interpreter()")
  static boolean isMainInterpreter() {
    return true;
  }
}
