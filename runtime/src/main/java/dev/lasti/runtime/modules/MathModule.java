package dev.lasti.runtime.modules;

import dev.lasti.runtime.errors.PyBaseException;
import dev.lasti.runtime.errors.PyErrors;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;

/** The module {@code math}: {@code mathmodule.c}. */
public final class MathModule {
  private MathModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("math", null);
    module.global("pi", Math.PI);
    module.global("e", Math.E);
    module.global("tau", 2 * Math.PI);
    module.global("inf", Double.POSITIVE_INFINITY);
    module.global("nan", Double.NaN);
    ModuleFunctions.addAll(module, MathFunctionsMethods.TABLE);
    ModuleFunctions.addAll(module, MathSpecialFunctionsMethods.TABLE);
    ModuleFunctions.addAll(module, MathRepresentationMethods.TABLE);
    ModuleFunctions.addAll(module, MathIntegersMethods.TABLE);
    ModuleFunctions.addAll(module, MathSumsMethods.TABLE);
    return module;
  }

  static PyBaseException domainError() {
    return PyErrors.valueError("math domain error");
  }

  static PyBaseException rangeError() {
    return PyErrors.overflowError("math range error");
  }
}
