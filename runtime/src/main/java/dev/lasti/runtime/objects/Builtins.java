package dev.lasti.runtime.objects;

import dev.lasti.runtime.protocol.CallProtocol;

/** The module {@code builtins}, for objects that name a function of it: how they are pickled. */
public final class Builtins {
  private static PyModule module;

  private Builtins() {}

  /** The module says once that it is there. */
  public static void provide(PyModule builtins) {
    module = builtins;
  }

  /** The builtin of this name, as Python code may have changed it: {@code _PyEval_GetBuiltin}. */
  public static Object get(String name) {
    return module.global(name);
  }

  /** The module of this name. Raises ImportError: {@code PyImport_ImportModule}. */
  static Object importModule(String name) {
    return CallProtocol.call(get("__import__"), name);
  }
}
