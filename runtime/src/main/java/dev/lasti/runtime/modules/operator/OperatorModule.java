package dev.lasti.runtime.modules.operator;

import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;

/** The module {@code operator}: {@code _operator.c}. */
public final class OperatorModule {
  private OperatorModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("operator", null);
    ModuleFunctions.addAll(module, ArithmeticMethods.TABLE);
    ModuleFunctions.addAll(module, TestsMethods.TABLE);
    ModuleFunctions.addAll(module, ContainersMethods.TABLE);
    module.global("itemgetter", ItemGetter.TYPE);
    module.global("attrgetter", AttributeGetter.TYPE);
    module.global("methodcaller", MethodCaller.TYPE);
    return module;
  }
}
