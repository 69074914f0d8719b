package dev.lasti.runtime.objects;

import dev.lasti.runtime.call.MethodTable;

/**
 * Enters the methods of a table into the attributes of a builtin type, each as the descriptor that
 * it needs. As in Python, a type with an {@code __eq__} and no {@code __hash__} is unhashable.
 */
final class TypeMembers {
  private TypeMembers() {}

  static void install(PyType type, MethodTable table, PyDict attributes) {
    String[] signatures = table.signatures();
    for (int i = 0; i < signatures.length; i++) {
      String name = signatures[i].substring(1);
      switch (signatures[i].charAt(0)) {
        case '.' -> attributes.put(name, new PyGetSet(type, name, table, i));
        case '-' -> attributes.put(name, new StructureMember(new PyGetSet(type, name, table, i)));
        case '=' -> {}
        default -> method(type, table, i, signatures[i], attributes);
      }
    }
    for (int i = 0; i < signatures.length; i++) {
      if (signatures[i].charAt(0) == '=') {
        accessors(attributes, signatures[i].substring(1)).setter(table, i);
      }
    }
    if (attributes.containsKey("__eq__")) {
      attributes.putIfAbsent("__hash__", PyNone.NONE);
    }
  }

  private static PyGetSet accessors(PyDict attributes, String name) {
    Object attribute = attributes.get(name);
    return attribute instanceof StructureMember member ? member.accessors() : (PyGetSet) attribute;
  }

  private static void method(
      PyType type, MethodTable table, int index, String signature, PyDict attributes) {
    int open = signature.indexOf('(');
    String name = signature.substring(0, open);
    attributes.put(name, descriptor(type, table, index, signature.substring(open + 1), name));
  }

  private static Object descriptor(
      PyType type, MethodTable table, int index, String parameters, String name) {
    if (parameters.startsWith("$self")) {
      return new PyMethodDescriptor(type, name, table, index, false);
    }
    if (parameters.startsWith("$cls")) {
      return new PyClassMethod(new PyMethodDescriptor(type, name, table, index, true));
    }
    PyBuiltinFunction function = new PyBuiltinFunction(name, table, index, type);
    return parameters.startsWith("$type") ? function : new PyStaticMethod(function);
  }
}
