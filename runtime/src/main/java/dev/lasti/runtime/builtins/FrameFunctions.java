package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.ExceptionTypes;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.frames.Call;
import dev.lasti.runtime.frames.CallStack;
import dev.lasti.runtime.modules.SysModule;
import dev.lasti.runtime.objects.PyBuiltinFunction;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.ItemProtocol;

/**
 * The builtin functions that see the variables of their caller: {@code globals()}, {@code
 * locals()}, {@code vars()} and {@code dir()} without an argument, {@code eval()} and {@code
 * exec()}.
 *
 * <p>The compiler passes the variables wherever a call looks like one of them. Under another name
 * they look for their caller's frame, which does not know the variables of compiled functions.
 */
public final class FrameFunctions {
  private FrameFunctions() {}

  /**
   * Calls whatever the name of such a function is bound to.
   *
   * @param arguments the positional arguments
   * @param locals the variables of the caller; {@code null} in a module, whose globals they are
   */
  public static Object call(Object callee, Object arguments, Object locals, PyModule module) {
    Object[] given = ((PyTuple) arguments).items();
    if (!(callee instanceof PyBuiltinFunction function)
        || function.self() != BuiltinsModule.MODULE) {
      return CallProtocol.callArray(callee, given);
    }
    Object namespace = locals == null ? module.dictionary() : locals;
    return switch (function.name()) {
      case "globals" -> module.dictionary();
      case "locals", "vars" -> namespace;
      case "dir" -> sortedNames(namespace);
      case "eval", "exec" -> SourceFunctions.run(function, given, module.dictionary(), namespace);
      default -> CallProtocol.callArray(callee, given);
    };
  }

  /**
   * Hands the value of an interactive statement to {@code sys.displayhook}. Raises RuntimeError if
   * that is missing.
   */
  public static void displayValue(Object value) {
    Object hook = SysModule.MODULE.global("displayhook");
    if (hook == null) {
      throw PyErrors.create(ExceptionTypes.RUNTIME_ERROR, "lost sys.displayhook");
    }
    CallProtocol.call(hook, value);
  }

  /** {@code _dir_locals}. */
  private static Object sortedNames(Object namespace) {
    PyList names = ItemProtocol.keys(namespace);
    names.sort(null, false);
    return names;
  }

  /** For a call that the compiler did not recognise. */
  @PyMethod("globals()")
  static Object globals() {
    return caller("globals").globals();
  }

  /** For a call that the compiler did not recognise. */
  @PyMethod("locals()")
  static Object locals() {
    return localsOfCaller("locals");
  }

  /** The innermost running frame. Raises RuntimeError if Java code calls without one. */
  static Call caller(String function) {
    Call call = CallStack.capture().call(0);
    if (call == null) {
      throw PyErrors.runtimeError(function + "(): no frame is running");
    }
    return call;
  }

  /** The variables of a caller that the compiler did not see. Raises RuntimeError for most. */
  static Object localsOfCaller(String function) {
    Object locals = caller(function).knownLocals();
    if (locals == null) {
      throw PyErrors.runtimeError(function + "() must be called by its name");
    }
    return locals;
  }

  static Object dirOfCaller() {
    return sortedNames(localsOfCaller("dir"));
  }
}
