package dev.lasti.runtime.imports;

import dev.lasti.runtime.builtins.BuiltinsModule;
import dev.lasti.runtime.objects.PyList;
import dev.lasti.runtime.objects.PyModule;
import dev.lasti.runtime.objects.PyNone;

/** The names that a module has before its code runs. Language reference 5.4.5. */
final class ModuleAttributes {
  private static final String MAIN = "__main__";

  /** What CPython calls the text after {@code -c}, which is no file. */
  private static final String TEXT = "<string>";

  private ModuleAttributes() {}

  static void ofImported(PyModule module, CompiledModule compiled, String name, PyLoader loader) {
    String file = compiled.sourceFile();
    PyList path = compiled.isPackage() ? PyList.of(directory(file)) : null;
    boolean hasFile = !compiled.isNamespace();
    PyModuleSpec spec = new PyModuleSpec(name, loader, hasFile ? file : null, path);
    set(module, name, loader, spec);
    module.global("__file__", hasFile ? file : PyNone.NONE);
    if (path != null) {
      module.global("__path__", path);
    }
  }

  /**
   * @param specName the name of its {@code __spec__}, or {@code null} for none
   */
  static void ofMain(PyModule module, CompiledModule compiled, String specName, PyLoader loader) {
    String file = compiled.sourceFile();
    Object spec = specName == null ? PyNone.NONE : new PyModuleSpec(specName, loader, file, null);
    set(module, MAIN, loader, spec);
    if (!file.equals(TEXT)) {
      module.global("__file__", file);
      module.global("__cached__", PyNone.NONE);
    }
  }

  private static void set(PyModule module, String name, PyLoader loader, Object spec) {
    module.global("__name__", name);
    module.global("__doc__", PyNone.NONE);
    module.global("__package__", spec instanceof PyModuleSpec known ? known.parent() : spec);
    module.global("__loader__", loader);
    module.global("__spec__", spec);
    module.global("__builtins__", BuiltinsModule.MODULE);
  }

  /** Without the slash and what is behind. */
  private static String directory(String file) {
    int end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return file.substring(0, Math.max(end, 0));
  }
}
