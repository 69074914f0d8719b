package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;

/** The functions of a native module, which are the entries of a method table. */
public final class ModuleFunctions {
  private ModuleFunctions() {}

  /** The function of this name. */
  public static PyBuiltinFunction get(PyModule module, MethodTable table, String name) {
    String[] signatures = table.signatures();
    for (int i = 0; i < signatures.length; i++) {
      if (signatures[i].startsWith(name) && signatures[i].charAt(name.length()) == '(') {
        return new PyBuiltinFunction(name, table, i, module);
      }
    }
    throw new IllegalArgumentException("no function " + name + " in " + table.getClass());
  }

  /** Binds the names of all functions of a table. */
  public static void addAll(PyModule module, MethodTable table) {
    String[] signatures = table.signatures();
    for (int i = 0; i < signatures.length; i++) {
      String name = signatures[i].substring(0, signatures[i].indexOf('('));
      module.global(name, new PyBuiltinFunction(name, table, i, module));
    }
  }
}
