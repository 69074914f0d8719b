package dev.lasti.runtime.builtins;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.PyBuiltinFunction;
import dev.lasti.runtime.objects.PyCell;
import dev.lasti.runtime.objects.PyDict;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyTuple;
import dev.lasti.runtime.protocol.CallProtocol;
import dev.lasti.runtime.protocol.IteratorProtocol;

/**
 * The builtin functions that see the variables of their caller: {@code globals()}, {@code
 * locals()}, and {@code vars()} and {@code dir()} without an argument.
 *
 * <p>The compiler passes the variables wherever a call looks like one of them. Under another name
 * they do not know their caller, and raise RuntimeError.
 */
public final class FrameFunctions {
  private FrameFunctions() {}

  /**
   * Calls whatever the name of such a function is bound to.
   *
   * @param names the names of a function's variables, or {@code null} outside of functions
   * @param variables a function's variables, {@code null} where unbound, or cells; the namespace of
   *     a class body; {@code null} in a module
   */
  public static Object call(Object callee, Object names, Object variables, PyModule module) {
    if (!(callee instanceof PyBuiltinFunction function)
        || function.self() != BuiltinsModule.MODULE) {
      return CallProtocol.call(callee);
    }
    return switch (function.name()) {
      case "globals" -> module.dictionary();
      case "locals", "vars" -> locals(names, variables, module);
      case "dir" -> sortedNames(locals(names, variables, module));
      default -> CallProtocol.call(callee);
    };
  }

  private static Object locals(Object names, Object variables, PyModule module) {
    if (names == null) {
      return variables == null ? module.dictionary() : variables;
    }
    Object[] keys = ((PyTuple) names).items();
    Object[] values = ((PyTuple) variables).items();
    PyDict locals = new PyDict();
    for (int i = 0; i < keys.length; i++) {
      Object value = values[i] instanceof PyCell cell ? cell.value : values[i];
      if (value != null) {
        locals.put(keys[i], value);
      }
    }
    return locals;
  }

  private static Object sortedNames(Object namespace) {
    PyList names = IteratorProtocol.toList(namespace);
    names.sort(null, false);
    return names;
  }

  @PyMethod("globals()")
  static Object globals() {
    throw unknownCaller("globals");
  }

  @PyMethod("locals()")
  static Object locals() {
    throw unknownCaller("locals");
  }

  /** For a call that the compiler did not recognise. */
  static PyBaseException unknownCaller(String function) {
    return PyErrors.runtimeError(function + "() must be called by its name");
  }
}
