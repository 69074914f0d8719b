package dev.lasti.runtime.typing;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;

/** The module {@code _typing}: {@code _typingmodule.c}. */
public final class TypingModule {
  private TypingModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("_typing", null);
    ModuleFunctions.addAll(module, TypingModuleMethods.TABLE);
    module.global("TypeVar", TypeVar.TYPE);
    module.global("TypeVarTuple", TypeVarTuple.TYPE);
    module.global("ParamSpec", ParamSpec.TYPE);
    module.global("ParamSpecArgs", ParamSpecPart.ARGUMENTS_TYPE);
    module.global("ParamSpecKwargs", ParamSpecPart.KEYWORDS_TYPE);
    module.global("TypeAliasType", TypeAliasType.TYPE);
    module.global("Generic", Generic.TYPE);
    return module;
  }

  @PyMethod("_idfunc(x, /)")
  static Object identity(Object x) {
    return x;
  }
}
