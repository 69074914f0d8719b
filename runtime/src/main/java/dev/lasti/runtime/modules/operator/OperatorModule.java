package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;

/**
 * The module {@code _operator}, {@code _operator.c}, and {@code operator}: the same functions, also
 * under the names with underscores that {@code operator.py} adds.
 */
public final class OperatorModule {
  /** The functions that are also called by the names of the special methods. */
  private static final String DUNDERS =
      "abs add and call concat contains delitem eq floordiv ge getitem gt iadd iand iconcat"
          + " ifloordiv ilshift imatmul imod imul index inv invert ior ipow irshift isub itruediv"
          + " ixor le lshift lt matmul mod mul ne neg not or pos pow rshift setitem sub truediv"
          + " xor";

  private OperatorModule() {}

  /** A new module {@code _operator}. */
  public static PyModule createNative() {
    PyModule module = PyModule.nativeModule("_operator", null);
    ModuleFunctions.addAll(module, ArithmeticMethods.TABLE);
    ModuleFunctions.addAll(module, TestsMethods.TABLE);
    ModuleFunctions.addAll(module, ContainersMethods.TABLE);
    module.global("itemgetter", ItemGetter.TYPE);
    module.global("attrgetter", AttributeGetter.TYPE);
    module.global("methodcaller", MethodCaller.TYPE);
    return module;
  }

  /** A new module {@code operator}. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("operator", null);
    PyModule natives = createNative();
    PyList names = publicNames(natives);
    for (int i = 0; i < names.size(); i++) {
      String name = (String) names.get(i);
      module.global(name, natives.global(name));
    }
    module.global("__all__", names);
    for (String name : DUNDERS.split(" ")) {
      String plain =
          name.equals("and") || name.equals("not") || name.equals("or") ? name + "_" : name;
      module.global("__" + name + "__", module.global(plain));
    }
    return module;
  }

  private static PyList publicNames(PyModule module) {
    PyList names = new PyList();
    for (Object name : module.dictionary().keySet()) {
      if (name instanceof String text && !text.startsWith("_")) {
        names.append(text);
      }
    }
    return names;
  }
}
