package dev.lasti.runtime.imports;

import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;

/** The names that a module has before its code runs. Language reference 5.4.5. */
final class ModuleAttributes {
  private ModuleAttributes() {}

  static void set(PyModule module, CompiledModule compiled, String name, PyLoader loader) {
    String file = compiled.sourceFile();
    module.global("__name__", name);
    module.global("__doc__", PyNone.NONE);
    module.global("__package__", packageName(compiled, name));
    module.global("__loader__", loader);
    module.global("__spec__", PyNone.NONE);
    module.global("__file__", file);
    module.global("__cached__", PyNone.NONE);
    module.global("__builtins__", dev.lasti.runtime.builtins.BuiltinsModule.MODULE);
    if (compiled.isPackage()) {
      int end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
      module.global("__path__", PyList.of(file.substring(0, Math.max(end, 0))));
    }
  }

  private static Object packageName(CompiledModule compiled, String name) {
    if (name.equals("__main__")) {
      return PyNone.NONE;
    }
    int dot = name.lastIndexOf('.');
    return compiled.isPackage() ? name : name.substring(0, Math.max(dot, 0));
  }
}
