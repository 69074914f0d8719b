package dev.lasti.runtime.modules;

import dev.lasti.runtime.call.KeywordArguments;
import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.errors.Unraisable;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The module {@code atexit}: {@code atexitmodule.c}. */
public final class AtexitModule {
  private static final List<Callback> CALLBACKS = new ArrayList<>();

  private AtexitModule() {}

  private record Callback(Object function, KeywordArguments arguments) {
    void call() {
      CallProtocol.callKeywords(function, arguments.values(), arguments.names());
    }
  }

  /** A new module. */
  public static PyModule create() {
    CALLBACKS.clear();
    PyModule module = PyModule.nativeModule("atexit", null);
    ModuleFunctions.addAll(module, AtexitModuleMethods.TABLE);
    return module;
  }

  @PyMethod("register(*args, **kwargs)")
  static Object register(Object[] arguments, PyDict keywords) {
    if (arguments.length == 0) {
      throw PyErrors.typeError("register() takes at least 1 argument (0 given)");
    }
    if (!CallProtocol.isCallable(arguments[0])) {
      throw PyErrors.typeError("the first argument must be callable");
    }
    Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    CALLBACKS.add(new Callback(arguments[0], KeywordArguments.of(rest, keywords)));
    return arguments[0];
  }

  /** Leaves a gap, which counts on: {@code _ncallbacks} tells. */
  @PyMethod("unregister(func, /)")
  static void unregister(Object function) {
    for (int i = 0; i < CALLBACKS.size(); i++) {
      Callback callback = CALLBACKS.get(i);
      if (callback != null && Comparison.isEqual(callback.function, function)) {
        CALLBACKS.set(i, null);
      }
    }
  }

  /**
   * Calls what is registered, last first. What that raises goes to {@code sys.unraisablehook}; what
   * it registers is not called.
   */
  @PyMethod("_run_exitfuncs()")
  public static void runExitFunctions() {
    for (int i = CALLBACKS.size() - 1; i >= 0; i--) {
      Callback callback = CALLBACKS.get(i);
      if (callback != null) {
        CALLBACKS.set(i, null);
        run(callback);
      }
    }
    CALLBACKS.clear();
  }

  private static void run(Callback callback) {
    try {
      callback.call();
    } catch (Throwable e) {
      PyBaseException exception = PyErrors.of(e);
      Unraisable.report(exception, "Exception ignored in atexit callback", callback.function);
    }
  }

  @PyMethod("_clear()")
  static void clear() {
    CALLBACKS.clear();
  }

  @PyMethod("_ncallbacks()")
  static int callbackCount() {
    return CALLBACKS.size();
  }
}
