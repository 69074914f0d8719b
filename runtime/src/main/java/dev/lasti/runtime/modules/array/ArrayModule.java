package dev.lasti.runtime.modules.array;

import dev.lasti.runtime.call.PyMethod;
import dev.lasti.runtime.objects.ModuleFunctions;
import dev.lasti.runtime.objects.PyModule;

/** The module {@code array}. */
public final class ArrayModule {
  private static Object reconstructor;

  private ArrayModule() {}

  /** A new module. */
  public static PyModule create() {
    PyModule module = PyModule.nativeModule("array", null);
    ModuleFunctions.addAll(module, ArrayModuleMethods.TABLE);
    reconstructor = module.global("_array_reconstructor");
    module.global("array", PyArray.TYPE);
    module.global("ArrayType", PyArray.TYPE);
    module.global("typecodes", ItemType.CODES);
    return module;
  }

  /** The function that unpickles arrays. */
  static Object reconstructor() {
    return reconstructor;
  }

  @PyMethod("_array_reconstructor(arraytype, typecode, mformat_code, items, /)")
  static Object reconstruct(Object type, Object typecode, Object machineFormat, Object items) {
    return ArrayPickling.reconstruct(type, typecode, machineFormat, items);
  }
}
